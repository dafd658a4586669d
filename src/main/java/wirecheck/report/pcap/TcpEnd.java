package wirecheck.report.pcap;

import java.net.InetSocketAddress;

/**
 * One end of a TCP connection as a synthetic capture needs it: its address and what it has sent.
 */
final class TcpEnd {
  private static final int FIRST_SEQUENCE = 1000;

  private final InetSocketAddress address;
  private int next = FIRST_SEQUENCE;
  private boolean ended;

  TcpEnd(InetSocketAddress address) {
    this.address = address;
  }

  InetSocketAddress address() {
    return address;
  }

  /** The sequence number of what it sends next. */
  int next() {
    return next;
  }

  void advance(int sequenceNumbers) {
    next += sequenceNumbers;
  }

  /** Whether its FIN or RST is yet to come; true once. */
  boolean ends() {
    boolean first = !ended;
    ended = true;
    return first;
  }
}
