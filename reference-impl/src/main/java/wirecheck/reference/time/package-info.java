/** The time service of RFC 868. */
package wirecheck.reference.time;
