/** Servers that run already, at an address. */
package wirecheck.sut.running;
