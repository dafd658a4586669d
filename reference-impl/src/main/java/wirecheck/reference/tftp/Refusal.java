package wirecheck.reference.tftp;

import java.io.IOException;

/** Why this side ends a transfer, which the other side is to be told by an ERROR. */
final class Refusal extends IOException {
  private final int code;

  Refusal(int code, String text) {
    super(text);
    this.code = code;
  }

  Packet packet() {
    return new Packet.Failure(code, getMessage());
  }
}
