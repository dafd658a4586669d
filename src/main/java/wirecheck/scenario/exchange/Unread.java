package wirecheck.scenario.exchange;

import java.util.Arrays;
import wirecheck.base.Payload;

/** Bytes of a stream that have come and have not been taken for anything yet. */
final class Unread {
  private byte[] bytes = new byte[1 << 10];
  private int begin;
  private int end;

  void add(Payload chunk) {
    byte[] more = chunk.bytes();
    if (end + more.length > bytes.length) {
      int length = end - begin;
      int room = Math.max(bytes.length, Integer.highestOneBit(length + more.length) * 2);
      byte[] moved = room == bytes.length && begin >= more.length ? bytes : new byte[room];
      System.arraycopy(bytes, begin, moved, 0, length);
      bytes = moved;
      begin = 0;
      end = length;
    }
    System.arraycopy(more, 0, bytes, end, more.length);
    end += more.length;
  }

  int length() {
    return end - begin;
  }

  boolean isEmpty() {
    return length() == 0;
  }

  /** The first bytes, at most so many. */
  Payload head(int atMost) {
    return Payload.of(Arrays.copyOfRange(bytes, begin, begin + Math.min(atMost, length())));
  }

  Payload all() {
    return head(length());
  }

  /** Takes the first bytes away. */
  Payload take(int count) {
    Payload taken = head(count);
    begin += count;
    return taken;
  }
}
