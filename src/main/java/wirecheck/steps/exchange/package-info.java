/** The sentences of the pack any: conversations in the terms of an exchange. */
package wirecheck.steps.exchange;
