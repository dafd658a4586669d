/** Test peers, what they send and what they observe, on the JDK's sockets alone. */
package wirecheck.wire;
