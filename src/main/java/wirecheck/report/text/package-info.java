/** Words and short texts that several kinds of report share. */
package wirecheck.report.text;
