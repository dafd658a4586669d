/** The traffic of scenarios as capture files. */
package wirecheck.report.pcap;
