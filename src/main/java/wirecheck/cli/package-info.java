/** The command line. */
package wirecheck.cli;
