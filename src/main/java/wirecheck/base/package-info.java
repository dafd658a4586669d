/**
 * Values of everybody, without input or output: transports, bytes, times, traces, and how they are
 * written.
 */
package wirecheck.base;
