/** The report as one self-contained page, with its diagrams. */
package wirecheck.report.html;
