/** The discard service of RFC 863. */
package wirecheck.reference.discard;
