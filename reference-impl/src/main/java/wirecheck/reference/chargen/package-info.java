/** The character generator service of RFC 864. */
package wirecheck.reference.chargen;
