/** The echo service of RFC 862. */
package wirecheck.reference.echo;
