/** Programs that the suite starts as child processes. */
package wirecheck.sut.process;
