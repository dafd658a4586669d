/**
 * Faults between two innocent ends: what can be ordered of a link, who carries it out, and the
 * proof that it happened. TCP goes through a relay of our own or through Toxiproxy, UDP through a
 * relay of our own.
 */
package wirecheck.fault;
