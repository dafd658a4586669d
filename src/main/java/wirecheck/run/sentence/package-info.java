/** The sentences that feature files are made of, and whether a pack keeps to them. */
package wirecheck.run.sentence;
