/**
 * What the simple services have in common: how a server is bound, how it serves, and how it ends a
 * connection without a loss.
 */
package wirecheck.reference.service;
