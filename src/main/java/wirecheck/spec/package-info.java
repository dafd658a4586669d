/** The specification, read from the feature files. */
package wirecheck.spec;
