package wirecheck.report.pcap;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;

/** Puts UDP datagrams and TCP segments into IPv4 or IPv6 packets, with correct checksums. */
final class IpPacket {
  private static final int IPV4_HEADER = 20;
  private static final int IPV6_HEADER = 40;
  private static final int IPV6_ADDRESS = 16;
  private static final byte HOP_LIMIT = 64;
  private static final short DO_NOT_FRAGMENT = 0x4000;

  private final byte[] source;
  private final byte[] target;

  IpPacket(InetSocketAddress from, InetSocketAddress to) {
    boolean six = isSix(from.getAddress()) || isSix(to.getAddress());
    source = six ? widened(from.getAddress()) : from.getAddress().getAddress();
    target = six ? widened(to.getAddress()) : to.getAddress().getAddress();
  }

  /**
   * A whole packet.
   *
   * @param protocol 6 for TCP, 17 for UDP
   * @param body header and content of the transport, as far as it was kept
   * @param length of the body on the wire
   * @param checksumAt where in the body the checksum goes, 0 there so far; left 0 if the body was
   *     not kept whole
   */
  byte[] wrap(int protocol, byte[] body, int length, int checksumAt) {
    if (body.length == length) {
      ByteBuffer.wrap(body).putShort(checksumAt, transportChecksum(protocol, body));
    }
    ByteBuffer packet = ByteBuffer.allocate(headerLength() + body.length);
    if (source.length == IPV6_ADDRESS) {
      packet.putInt(0x6000_0000).putShort((short) length).put((byte) protocol).put(HOP_LIMIT);
      packet.put(source).put(target);
    } else {
      packet.put((byte) 0x45).put((byte) 0).putShort((short) (IPV4_HEADER + length));
      packet.putShort((short) 0).putShort(DO_NOT_FRAGMENT);
      packet.put(HOP_LIMIT).put((byte) protocol).putShort((short) 0).put(source).put(target);
      packet.putShort(10, folded(sum(packet.array(), IPV4_HEADER, 0)));
    }
    return packet.put(body).array();
  }

  int headerLength() {
    return source.length == IPV6_ADDRESS ? IPV6_HEADER : IPV4_HEADER;
  }

  private short transportChecksum(int protocol, byte[] body) {
    long sum = sum(source, source.length, sum(target, target.length, 0));
    short checksum = folded(sum(body, body.length, sum + protocol + body.length));
    return checksum == 0 ? (short) 0xffff : checksum;
  }

  private static long sum(byte[] bytes, int length, long start) {
    long sum = start;
    for (int i = 0; i < length; i += 2) {
      int low = i + 1 < length ? bytes[i + 1] & 0xff : 0;
      sum += (bytes[i] & 0xff) << 8 | low;
    }
    return sum;
  }

  private static short folded(long sum) {
    long folded = sum;
    while (folded >> 16 != 0) {
      folded = (folded & 0xffff) + (folded >> 16);
    }
    return (short) ~folded;
  }

  private static boolean isSix(InetAddress address) {
    return address.getAddress().length == IPV6_ADDRESS;
  }

  /** An IPv4 address in its mapped form, or any address of the other family as it is. */
  private static byte[] widened(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length == IPV6_ADDRESS) {
      return bytes;
    }
    ByteBuffer mapped = ByteBuffer.allocate(IPV6_ADDRESS);
    return mapped.putShort(10, (short) 0xffff).put(12, bytes).array();
  }
}
