package wirecheck.reference.tftp;

import java.io.IOException;

/**
 * The other side has ended the transfer by an ERROR, which is never answered. Its text is a
 * stranger's.
 */
final class Refused extends IOException {
  Refused(Packet.Failure failure) {
    super("error " + failure.code() + ": " + failure.text().replaceAll("\\p{Cntrl}", "?"));
  }
}
