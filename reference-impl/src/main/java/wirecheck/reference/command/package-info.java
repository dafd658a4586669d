/**
 * The door of the reference implementation: what the command line asks for is found and started.
 */
package wirecheck.reference.command;
