/** What stands on the terminal while a run goes on and when it has ended. */
package wirecheck.report.console;
