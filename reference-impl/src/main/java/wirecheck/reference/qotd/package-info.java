/** The quote of the day service of RFC 865. */
package wirecheck.reference.qotd;
