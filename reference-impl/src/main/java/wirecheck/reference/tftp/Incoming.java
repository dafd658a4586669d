package wirecheck.reference.tftp;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.Function;

/** Receives a file block by block. */
final class Incoming {
  private final Exchange exchange;
  private final int size;
  private Packet answer;
  private int block;

  /**
   * At the beginning of a transfer.
   *
   * @param answer what the first block is the answer to: a request, an ACK 0 or an OACK
   */
  Incoming(Exchange exchange, Packet answer, int size) {
    this.exchange = exchange;
    this.answer = answer;
    this.size = size;
  }

  /**
   * Writes the content, up to the block that is shorter than the others, which is not acknowledged
   * yet.
   *
   * @throws IOException when the transfer fails
   */
  void receive(OutputStream content) throws IOException {
    receive(content, (Packet.Data) exchange.send(answer, this::react));
  }

  /** As the other one, where the first block has come already. */
  void receive(OutputStream content, Packet.Data first) throws IOException {
    Packet.Data data = first;
    while (true) {
      content.write(data.bytes());
      block = data.block();
      answer = new Packet.Ack(block);
      if (data.bytes().length < size) {
        return;
      }
      data = (Packet.Data) exchange.send(answer, this::react);
    }
  }

  /**
   * Acknowledges the last block, and once more each time that it comes again within a while, since
   * the other side may not have heard it (RFC 1350, section 6).
   *
   * @throws IOException when the transfer fails after all
   */
  void acknowledgeTheLast(Duration dallying) throws IOException {
    Function<Packet, Reaction> again =
        packet -> isBlock(packet, block) ? Reaction.REPEAT : Reaction.IGNORE;
    exchange.tell(answer);
    exchange.linger(dallying, answer, again);
  }

  private Reaction react(Packet packet) {
    if (isBlock(packet, block + 1 & 0xffff)) {
      return Reaction.TAKE;
    }
    boolean again =
        answer instanceof Packet.Ack ack && ack.block() == 0 && packet instanceof Packet.OptionAck;
    return again || answer instanceof Packet.Ack && isBlock(packet, block)
        ? Reaction.REPEAT
        : Reaction.IGNORE;
  }

  private boolean isBlock(Packet packet, int number) {
    return packet instanceof Packet.Data data
        && data.block() == number
        && data.bytes().length <= size;
  }
}
