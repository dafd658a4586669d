package wirecheck.reference.tftp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Map;

/** What travels in one datagram; a block number has 16 bits (RFC 1350, section 5). */
sealed interface Packet {
  int RRQ = 1;
  int WRQ = 2;
  int DATA = 3;
  int ACK = 4;
  int ERROR = 5;
  int OACK = 6;

  /** The bytes of the datagram. */
  byte[] encode();

  /**
   * Asks for a transfer.
   *
   * @param write whether the file is to be written, not read
   * @param mode as it was spelt
   * @param options in the order in which they were asked for, names in small letters
   */
  record Request(boolean write, String file, String mode, Map<String, String> options)
      implements Packet {
    @Override
    public byte[] encode() {
      ByteArrayOutputStream out = opening(write ? WRQ : RRQ);
      string(out, file);
      string(out, mode);
      pairs(out, options);
      return out.toByteArray();
    }
  }

  /** One block of the file. */
  record Data(int block, byte[] bytes) implements Packet {
    @Override
    public byte[] encode() {
      ByteArrayOutputStream out = opening(DATA);
      number(out, block);
      out.writeBytes(bytes);
      return out.toByteArray();
    }
  }

  /** Acknowledges a block, or, as number 0, a write request or an OACK. */
  record Ack(int block) implements Packet {
    @Override
    public byte[] encode() {
      ByteArrayOutputStream out = opening(ACK);
      number(out, block);
      return out.toByteArray();
    }
  }

  /** Ends a transfer; codes are those of {@link ErrorCode}. */
  record Failure(int code, String text) implements Packet {
    @Override
    public byte[] encode() {
      ByteArrayOutputStream out = opening(ERROR);
      number(out, code);
      string(out, text);
      return out.toByteArray();
    }
  }

  /** Names the options that are agreed on (RFC 2347). */
  record OptionAck(Map<String, String> options) implements Packet {
    @Override
    public byte[] encode() {
      ByteArrayOutputStream out = opening(OACK);
      pairs(out, options);
      return out.toByteArray();
    }
  }

  private static ByteArrayOutputStream opening(int opcode) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    number(out, opcode);
    return out;
  }

  private static void number(ByteArrayOutputStream out, int number) {
    out.write(number >> 8);
    out.write(number);
  }

  /** A zero byte ends a string, so there is none within it. */
  private static void string(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.replace("\0", "").getBytes(UTF_8));
    out.write(0);
  }

  private static void pairs(ByteArrayOutputStream out, Map<String, String> options) {
    options.forEach(
        (name, value) -> {
          string(out, name);
          string(out, value);
        });
  }
}
