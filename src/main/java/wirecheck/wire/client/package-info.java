/** Test peers that are clients of a server under test. */
package wirecheck.wire.client;
