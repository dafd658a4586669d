/**
 * Right programs of a tiny tagged protocol, for the pack that judges any protocol; wrong ones are
 * made from them.
 */
package wirecheck.faulty.any;
