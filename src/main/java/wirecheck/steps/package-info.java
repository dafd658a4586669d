/** The sentences of the feature files, and the assertions behind them. */
package wirecheck.steps;
