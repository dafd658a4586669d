package wirecheck.fault;

import java.util.List;
import java.util.stream.Collectors;
import wirecheck.verdict.Inconclusive;

/** Something that was asked of a link, which counts only if it was seen to happen. */
public interface Provable<T extends Provable<T>> {
  /** What was asked, as a noun phrase. */
  String words();

  /** Whether the link did it at least once. */
  boolean isSeenIn(List<FaultEvent> injected);

  /** Whether this is the same as another, or the same for the other direction. */
  boolean proves(T other);

  /**
   * Insists on the proof of everything that was ordered. What was ordered for both directions is
   * proved by either: a server that does not answer leaves the other nothing to disturb.
   *
   * @throws Inconclusive if something ordered was not seen to happen
   */
  static <T extends Provable<T>> void confirm(List<T> ordered, List<FaultEvent> seen) {
    List<String> missing =
        ordered.stream()
            .filter(order -> ordered.stream().noneMatch(o -> o.proves(order) && o.isSeenIn(seen)))
            .map(Provable::words)
            .toList();
    if (!missing.isEmpty()) {
      String what = seen.stream().map(FaultEvent::words).collect(Collectors.joining("; "));
      throw new Inconclusive(
          "the link was ordered %s, but that was not seen to happen; seen: %s"
              .formatted(String.join(" and ", missing), what.isEmpty() ? "nothing" : what));
    }
  }
}
