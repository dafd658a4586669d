/** A faulty program that shows what a failure looks like; known to the suite by command line. */
package wirecheck.demo;
