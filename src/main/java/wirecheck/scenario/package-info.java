/** What one scenario has: its programs, peers, links and slots; sequences and series of clients. */
package wirecheck.scenario;
