/**
 * Many subjects in one run: the file that lists them, shards, merging, and the pages that show
 * them.
 */
package wirecheck.matrix;
