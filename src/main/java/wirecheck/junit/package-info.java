/** What a project needs to run the features as a JUnit Platform suite of its own. */
package wirecheck.junit;
