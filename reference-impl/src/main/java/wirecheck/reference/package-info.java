/**
 * The reference implementation: plain blocking programs on the JDK alone, which the suite knows by
 * their command line only.
 */
package wirecheck.reference;
