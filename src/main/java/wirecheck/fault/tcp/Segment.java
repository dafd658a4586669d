package wirecheck.fault.tcp;

import java.nio.ByteBuffer;
import wirecheck.wire.ReadOutcome;

/** What travels through one direction of a connection: bytes, or the end of the direction. */
sealed interface Segment {
  /** When it is as if it had been read, by {@link System#nanoTime()}. */
  long at();

  /** How many bytes of the direction came before it. */
  long offset();

  /** Bytes of one read, or a part of them. The buffer's position is never moved. */
  record Chunk(ByteBuffer bytes, long offset, long at) implements Segment {
    int length() {
      return bytes.remaining();
    }

    Chunk part(int from, int length) {
      return new Chunk(bytes.slice(bytes.position() + from, length), offset + from, at);
    }

    Chunk readAt(long later) {
      return new Chunk(bytes, offset, later);
    }
  }

  /**
   * Nothing comes after this: {@link ReadOutcome#END_OF_STREAM} (FIN) or {@link ReadOutcome#RESET}
   * (RST).
   */
  record End(ReadOutcome ending, long offset, long at) implements Segment {
    boolean isReset() {
      return ending == ReadOutcome.RESET;
    }

    End readAt(long later) {
      return new End(ending, offset, later);
    }
  }
}
