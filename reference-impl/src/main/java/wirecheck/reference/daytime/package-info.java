/** The daytime service of RFC 867. */
package wirecheck.reference.daytime;
