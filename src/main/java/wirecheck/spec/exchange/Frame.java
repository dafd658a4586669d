package wirecheck.spec.exchange;

import wirecheck.base.Payload;

/** How a stream is cut into messages. */
interface Frame {
  /** The message has begun, and its end has not come. */
  int OPEN = -1;

  /** What has come can be no message. */
  int BROKEN = -2;

  /** Nothing is cut; what matches is found by its own end. */
  Frame NONE = (stream, ended) -> stream.length();

  /** Up to a line feed. */
  Frame LINE =
      (stream, ended) -> {
        int end = stream.indexOf(Payload.text("\n"), 0);
        return end >= 0 ? end + 1 : ended ? BROKEN : OPEN;
      };

  /** All that comes until the stream ends. */
  Frame TO_THE_END = (stream, ended) -> ended ? stream.length() : OPEN;

  /**
   * The length of the first message.
   *
   * @param ended whether nothing more can come
   * @return {@link #OPEN} or {@link #BROKEN} where there is no whole one
   */
  int length(Payload stream, boolean ended);

  /**
   * Messages that carry their length.
   *
   * @param at where the length stands
   * @param bytes of the length, 1 to 4
   * @param plus what has to be added to have the length of the message
   * @param little whether the first byte counts least
   */
  record Counted(int at, int bytes, int plus, boolean little) implements Frame {
    /** More than any message of a test; a length beyond it is no length. */
    private static final long LONGEST = 1L << 26;

    @Override
    public int length(Payload stream, boolean ended) {
      if (stream.length() < at + bytes) {
        return ended ? BROKEN : OPEN;
      }
      long counted = 0;
      for (int i = 0; i < bytes; i++) {
        int index = little ? at + bytes - 1 - i : at + i;
        counted = counted << 8 | stream.at(index) & 0xff;
      }
      long length = counted + plus;
      if (length < at + bytes || length > LONGEST) {
        return BROKEN;
      }
      return length <= stream.length() ? (int) length : ended ? BROKEN : OPEN;
    }
  }
}
