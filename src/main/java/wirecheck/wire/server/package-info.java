/** Test peers that a client under test meets, and what they note of it. */
package wirecheck.wire.server;
