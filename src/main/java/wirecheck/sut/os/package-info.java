/** What the operating system tells of processes and sockets. */
package wirecheck.sut.os;
