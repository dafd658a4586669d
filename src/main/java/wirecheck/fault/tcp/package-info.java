/** The embedded relay for TCP: connections, and the stages that disturb them. */
package wirecheck.fault.tcp;
