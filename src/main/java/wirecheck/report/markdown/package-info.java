/** The report as Markdown, for the summary page of a CI job. */
package wirecheck.report.markdown;
