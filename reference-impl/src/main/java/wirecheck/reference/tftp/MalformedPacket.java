package wirecheck.reference.tftp;

import java.io.IOException;

/** A datagram is no packet of TFTP. */
final class MalformedPacket extends IOException {
  MalformedPacket(String why) {
    super("malformed packet: " + why);
  }
}
