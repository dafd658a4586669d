/** The report as JSON. */
package wirecheck.report.json;
