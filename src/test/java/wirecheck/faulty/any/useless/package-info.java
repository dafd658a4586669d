/** Servers of no use, which must not be credited with more than they do. */
package wirecheck.faulty.any.useless;
