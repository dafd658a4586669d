package wirecheck.reference.tftp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;

/** One transfer of a server, from the request to its end. */
final class ServerTransfer {
  /** How long a last acknowledgement is repeated when it was lost: some clients wait 5 s. */
  private static final Duration DALLYING = Duration.ofSeconds(6);

  private final Root root;
  private final Exchange exchange;
  private final int port;

  /** With a socket of its own, whose port is the server's transfer identifier. */
  ServerTransfer(Root root, Exchange exchange, int port) {
    this.root = root;
    this.exchange = exchange;
    this.port = port;
  }

  /**
   * Carries it out; the requester is told what stands in the way.
   *
   * @throws IOException when the transfer fails
   */
  void run(Packet.Request request) throws IOException {
    try {
      Mode mode = Mode.of(request.mode());
      if (request.write()) {
        receive(root.writable(request.file()), mode, request);
      } else {
        send(root.readable(request.file()), mode, request);
      }
    } catch (Refused | SocketTimeoutException nobodyListens) {
      throw nobodyListens;
    } catch (Refusal refusal) {
      exchange.tell(refusal.packet());
      throw refusal;
    } catch (IOException failed) {
      exchange.tell(new Packet.Failure(ErrorCode.UNDEFINED, "cannot go on"));
      throw failed;
    }
  }

  private void send(Path file, Mode mode, Packet.Request request) throws IOException {
    // In netascii the size of what is sent is known only when it was sent.
    OptionalLong size =
        mode == Mode.OCTET ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
    Agreement agreement = agree(request, size);
    try (InputStream content = mode.outgoing(new BufferedInputStream(Files.newInputStream(file)))) {
      if (!agreement.acknowledged().isEmpty()) {
        exchange.send(
            new Packet.OptionAck(agreement.acknowledged()),
            packet ->
                packet instanceof Packet.Ack ack && ack.block() == 0
                    ? Reaction.TAKE
                    : Reaction.IGNORE);
      }
      Outgoing.send(content, agreement.size(), exchange);
    }
  }

  private void receive(Path file, Mode mode, Packet.Request request) throws IOException {
    Agreement agreement = agree(request, OptionalLong.empty());
    Packet answer =
        agreement.acknowledged().isEmpty()
            ? new Packet.Ack(0)
            : new Packet.OptionAck(agreement.acknowledged());
    Incoming incoming = new Incoming(exchange, answer, agreement.size());
    try (PartialFile partial = new PartialFile(file, port)) {
      try (OutputStream content = mode.incoming(new BufferedOutputStream(partial.open()))) {
        incoming.receive(content);
      }
      partial.complete();
    }
    incoming.acknowledgeTheLast(DALLYING);
  }

  private Agreement agree(Packet.Request request, OptionalLong size) {
    Agreement agreement = Agreement.to(request, size);
    agreement.timer().ifPresent(exchange::setTimer);
    return agreement;
  }
}
