/** Verdicts and the reasons for them: values without input or output. */
package wirecheck.verdict;
