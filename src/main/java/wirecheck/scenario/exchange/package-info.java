/**
 * Conversations in the terms of an exchange: clients of a server under test that know what to ask.
 */
package wirecheck.scenario.exchange;
