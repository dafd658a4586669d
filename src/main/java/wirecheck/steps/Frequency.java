package wirecheck.steps;

/**
 * How often something is to be seen.
 *
 * @param least the fewest times
 * @param most the most times
 */
record Frequency(int least, int most) {

  static Frequency exactly(int times) {
    return new Frequency(times, times);
  }

  static Frequency atLeast(int times) {
    return new Frequency(times, Integer.MAX_VALUE);
  }

  boolean allows(int times) {
    return least <= times && times <= most;
  }

  /** Such as {@code once} or {@code at least 3 times}. */
  String words() {
    return least == most ? words(least) : "at least " + words(least);
  }

  static String words(int times) {
    return times == 1 ? "once" : times + " times";
  }
}
