/** UDP servers of the tagged protocol with one mistake each. */
package wirecheck.faulty.any.udpserver;
