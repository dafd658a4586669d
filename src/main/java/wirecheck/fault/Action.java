package wirecheck.fault;

import java.time.Duration;
import wirecheck.wire.Payload;

/**
 * What can happen to a datagram on its way. Several actions on one datagram work in the order of
 * their rules.
 */
public sealed interface Action {
  /** The most that a UDP datagram over IPv4 can hold. */
  int LARGEST = 65_507;

  /** What has to be seen for this action to have been at work. */
  Effect effect();

  /** It never arrives. */
  record Drop() implements Action {
    @Override
    public Effect effect() {
      return Effect.DROPPED;
    }
  }

  /**
   * It arrives more than once.
   *
   * @param extra how many times more, 1 to 100
   */
  record Duplicate(int extra) implements Action {
    public Duplicate {
      require(extra >= 1 && extra <= 100, "the number of extra copies is not 1 to 100: " + extra);
    }

    public Duplicate() {
      this(1);
    }

    @Override
    public Effect effect() {
      return Effect.DUPLICATED;
    }
  }

  /**
   * It leaves right after the next datagram of its direction, of any client. It is held for at most
   * {@link #LONGEST}; if nothing else came by then, it leaves alone, and counts as delayed. The one
   * that lets it go does not wait itself.
   */
  record Swap() implements Action {
    public static final Duration LONGEST = Duration.ofSeconds(1);

    @Override
    public Effect effect() {
      return Effect.SWAPPED;
    }
  }

  /**
   * It leaves {@code latency} plus or minus up to {@code jitter} after it came, and never before
   * one that was delayed earlier in the same direction. Those that are not delayed overtake it.
   *
   * @param latency 0 to {@link Toxic#LONGEST}
   * @param jitter 0 to {@link Toxic#LONGEST}
   */
  record Delay(Duration latency, Duration jitter) implements Action {
    public Delay {
      bounded("latency", latency);
      bounded("jitter", jitter);
    }

    public Delay(Duration latency) {
      this(latency, Duration.ZERO);
    }

    @Override
    public Effect effect() {
      return Effect.DELAYED;
    }
  }

  /**
   * Bits of one byte are inverted. A datagram without that byte passes as it is.
   *
   * @param index the byte, from 0
   * @param mask the bits, 0x01 to 0xff
   */
  record Flip(int index, int mask) implements Action {
    public Flip {
      require(index >= 0, "bytes are counted from 0: " + index);
      require(mask >= 1 && mask <= 0xff, "the mask is not 0x01 to 0xff: " + mask);
    }

    @Override
    public Effect effect() {
      return Effect.FLIPPED;
    }
  }

  /**
   * Only its first bytes arrive. A datagram that is no longer passes as it is.
   *
   * @param length how many, 0 or more
   */
  record Truncate(int length) implements Action {
    public Truncate {
      require(length >= 0, "the length is negative: " + length);
    }

    @Override
    public Effect effect() {
      return Effect.TRUNCATED;
    }
  }

  /**
   * Bytes are added at its end. A datagram that would grow beyond {@link #LARGEST} passes as it is.
   *
   * @param tail what is added, 1 byte or more
   */
  record Extend(Payload tail) implements Action {
    public Extend {
      require(!tail.isEmpty(), "nothing would be added");
    }

    @Override
    public Effect effect() {
      return Effect.EXTENDED;
    }
  }

  /**
   * Other bytes arrive in its place.
   *
   * @param content at most {@link #LARGEST} bytes
   */
  record Replace(Payload content) implements Action {
    public Replace {
      require(content.length() <= LARGEST, "too long for a datagram: " + content.length());
    }

    @Override
    public Effect effect() {
      return Effect.REPLACED;
    }
  }

  private static void bounded(String what, Duration value) {
    require(!value.isNegative(), "the " + what + " is negative: " + value);
    require(value.compareTo(Toxic.LONGEST) <= 0, "the " + what + " is too long: " + value);
  }

  private static void require(boolean met, String otherwise) {
    if (!met) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
