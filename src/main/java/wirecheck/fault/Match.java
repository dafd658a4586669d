package wirecheck.fault;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which datagrams of a direction a rule is for, by index. The first datagram that a relay carries
 * in a direction has index 1, whichever client it belongs to.
 */
public sealed interface Match {
  Match ALL = new Every(1);

  boolean covers(long index);

  /** The datagrams with these indices. */
  static Match nth(long... indices) {
    return new Indices(Arrays.stream(indices).boxed().collect(Collectors.toUnmodifiableSet()));
  }

  /** Some datagrams, each named by its index from 1. */
  record Indices(Set<Long> indices) implements Match {
    public Indices {
      indices = Set.copyOf(indices);
      require(!indices.isEmpty(), "no datagram is named");
      require(indices.stream().allMatch(it -> it >= 1), "datagrams are counted from 1: " + indices);
    }

    @Override
    public boolean covers(long index) {
      return indices.contains(index);
    }
  }

  /** The datagrams from one index to another, both included. */
  record Range(long first, long last) implements Match {
    public Range {
      require(first >= 1, "datagrams are counted from 1: " + first);
      require(last >= first, "the range ends before it begins: " + first + " to " + last);
    }

    @Override
    public boolean covers(long index) {
      return first <= index && index <= last;
    }
  }

  /** Each k-th datagram: k, 2k, 3k and so on. */
  record Every(long k) implements Match {
    public Every {
      require(k >= 1, "every " + k + "th datagram does not exist");
    }

    @Override
    public boolean covers(long index) {
      return index % k == 0;
    }
  }

  private static void require(boolean met, String otherwise) {
    if (!met) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
