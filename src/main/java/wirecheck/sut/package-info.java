/** The system under test: what it is, how it is started, what it says and how it ends. */
package wirecheck.sut;
