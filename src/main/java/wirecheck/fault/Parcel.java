package wirecheck.fault;

import java.nio.ByteBuffer;
import wirecheck.wire.Ending;

/** What travels through one direction of a connection: bytes, or the end of the direction. */
sealed interface Parcel {
  /** When it is as if it had been read, by {@link System#nanoTime()}. */
  long at();

  /** How many bytes of the direction came before it. */
  long offset();

  /** Bytes of one read, or a part of them. The buffer's position is never moved. */
  record Chunk(ByteBuffer bytes, long offset, long at) implements Parcel {
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

  /** Nothing comes after this: {@link Ending#END_OF_STREAM} (FIN) or {@link Ending#RESET} (RST). */
  record End(Ending ending, long offset, long at) implements Parcel {
    boolean isReset() {
      return ending == Ending.RESET;
    }

    End readAt(long later) {
      return new End(ending, offset, later);
    }
  }
}
