/**
 * TFTP, server and client: RFC 1350 with section 4.2 of RFC 1123, and the options of RFC 2347, 2348
 * and 2349.
 */
package wirecheck.reference.tftp;
