package wirecheck.base;

import java.time.Duration;

/**
 * How long the suite waits (hello.md, two kinds of waiting).
 *
 * @param deadline for what must happen; ends early when it does
 * @param quiet for what must not happen
 * @param start for a program to come up; no part of any deadline
 */
public record Timeouts(Duration deadline, Duration quiet, Duration start) {
  public static final Timeouts DEFAULT =
      new Timeouts(Duration.ofSeconds(10), Duration.ofMillis(300), Duration.ofSeconds(30));
}
