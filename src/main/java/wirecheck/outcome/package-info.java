/** What a run came to: results, accounting, conformance, exit status. */
package wirecheck.outcome;
