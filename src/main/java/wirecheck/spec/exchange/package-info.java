/**
 * Exchanges: what a client sends and what is a right answer to it (docs/spec/any.md, The exchange).
 */
package wirecheck.spec.exchange;
