/** The badge. */
package wirecheck.report.badge;
