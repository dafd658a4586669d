/** The relay for UDP: datagrams, and the rules by which they are disturbed. */
package wirecheck.fault.udp;
