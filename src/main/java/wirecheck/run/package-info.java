/** A subject and a selection become one run: check, repeat, demo, doctor. */
package wirecheck.run;
