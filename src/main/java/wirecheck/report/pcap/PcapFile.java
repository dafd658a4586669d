package wirecheck.report.pcap;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;

/** A classic pcap file of IP packets without a link layer, with times in microseconds. */
final class PcapFile {
  private static final int MAGIC_MICROSECONDS = 0xa1b2c3d4;
  private static final short MAJOR = 2;
  private static final short MINOR = 4;
  private static final int SNAP_LENGTH = 262_144;

  /** LINKTYPE_RAW: the packet begins with the IPv4 or IPv6 header. */
  private static final int LINK_TYPE_RAW = 101;

  private final OutputStream out;

  /** Writes the file header; the stream is closed by its owner. */
  PcapFile(OutputStream out) throws IOException {
    this.out = out;
    ByteBuffer header = ByteBuffer.allocate(24);
    header.putInt(MAGIC_MICROSECONDS).putShort(MAJOR).putShort(MINOR);
    header.putInt(0).putInt(0).putInt(SNAP_LENGTH).putInt(LINK_TYPE_RAW);
    out.write(header.array());
  }

  /**
   * Adds a packet.
   *
   * @param captured its first bytes, possibly all
   * @param length how many bytes it had on the wire
   */
  void packet(Instant at, byte[] captured, int length) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(16);
    header.putInt((int) at.getEpochSecond()).putInt(at.getNano() / 1000);
    header.putInt(captured.length).putInt(length);
    out.write(header.array());
    out.write(captured);
  }
}
