/** Links through Toxiproxy, by its Java client: a running server, a binary, or a container. */
package wirecheck.fault.toxiproxy;
