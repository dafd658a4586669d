package wirecheck.reference.tftp;

import java.io.IOException;
import java.io.InputStream;

/** Sends a file block by block. */
final class Outgoing {
  private Outgoing() {}

  /**
   * Sends the content and waits for the last acknowledgement. A block that is shorter than the
   * others is the last one, so an empty one follows where the content fills its blocks.
   *
   * <p>Only an acknowledgement of the block that is out brings the next one: who answered doubled
   * ones would double each packet that follows (RFC 1123, 4.2.3.1).
   *
   * @throws IOException when the transfer fails
   */
  static void send(InputStream content, int size, Exchange exchange) throws IOException {
    int block = 0;
    byte[] bytes;
    do {
      // After 65,535 comes 0, as everybody does it.
      block = block + 1 & 0xffff;
      int sent = block;
      bytes = content.readNBytes(size);
      exchange.send(
          new Packet.Data(sent, bytes),
          packet ->
              packet instanceof Packet.Ack ack && ack.block() == sent
                  ? Reaction.TAKE
                  : Reaction.IGNORE);
    } while (bytes.length == size);
  }
}
