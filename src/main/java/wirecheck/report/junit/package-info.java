/** The report as JUnit XML. */
package wirecheck.report.junit;
