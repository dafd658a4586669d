package wirecheck.fault.udp;

import wirecheck.fault.Bounds;

/**
 * Which datagrams of a direction a rule is for, by index. The first datagram that a relay carries
 * in a direction has index 1, whichever client it belongs to.
 */
public sealed interface Match {
  Match ALL = new All();

  boolean covers(long index);

  /** A noun phrase for reasons. */
  String words();

  /** The datagram with this index. */
  static Match nth(long index) {
    return new Nth(index);
  }

  /** Every datagram. */
  record All() implements Match {
    @Override
    public boolean covers(long index) {
      return true;
    }

    @Override
    public String words() {
      return "every datagram";
    }
  }

  /**
   * One datagram.
   *
   * @param only its index, 1 or more
   */
  record Nth(long only) implements Match {
    public Nth {
      Bounds.require(only >= 1, "datagrams are counted from 1: " + only);
    }

    @Override
    public boolean covers(long index) {
      return index == only;
    }

    @Override
    public String words() {
      return "datagram " + only;
    }
  }
}
