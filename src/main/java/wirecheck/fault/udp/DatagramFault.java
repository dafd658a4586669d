package wirecheck.fault.udp;

import java.time.Duration;
import wirecheck.base.Format;
import wirecheck.fault.Bounds;
import wirecheck.fault.Effect;
import wirecheck.fault.Toxic;

/**
 * What can happen to a datagram on its way. Several actions on one datagram work in the order of
 * their rules.
 */
public sealed interface DatagramFault {
  /** A noun phrase for reasons. */
  String words();

  /** What has to be seen for this action to have been at work. */
  Effect effect();

  /** It never arrives. */
  record Drop() implements DatagramFault {
    @Override
    public String words() {
      return "loss";
    }

    @Override
    public Effect effect() {
      return Effect.DROPPED;
    }
  }

  /** It arrives twice. */
  record Duplicate() implements DatagramFault {
    @Override
    public String words() {
      return "duplication";
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
  record Swap() implements DatagramFault {
    public static final Duration LONGEST = Duration.ofSeconds(1);

    @Override
    public String words() {
      return "swap";
    }

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
  record Delay(Duration latency, Duration jitter) implements DatagramFault {
    public Delay {
      Bounds.requireTime("latency", latency);
      Bounds.requireTime("jitter", jitter);
    }

    public Delay(Duration latency) {
      this(latency, Duration.ZERO);
    }

    @Override
    public String words() {
      return "delay by " + Format.of(latency, jitter);
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
  record Flip(int index, int mask) implements DatagramFault {
    public Flip {
      Bounds.require(index >= 0, "bytes are counted from 0: " + index);
      Bounds.require(mask >= 1 && mask <= 0xff, "the mask is not 0x01 to 0xff: " + mask);
    }

    @Override
    public String words() {
      return "flip by 0x%02x of byte %d".formatted(mask, index);
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
  record Truncate(int length) implements DatagramFault {
    public Truncate {
      Bounds.require(length >= 0, "the length is negative: " + length);
    }

    @Override
    public String words() {
      return "cut to " + Format.bytes(length);
    }

    @Override
    public Effect effect() {
      return Effect.TRUNCATED;
    }
  }
}
