package wirecheck.fault;

import java.util.List;
import wirecheck.verdict.Inconclusive;

/** Something that was asked of a link, which counts only if it was seen to happen. */
interface Provable<T extends Provable<T>> {
  /** Whether the link did it at least once. */
  boolean isSeenIn(List<Injected> injected);

  /** Whether this is the same as another, or the same for the other direction. */
  boolean proves(T other);

  /**
   * Insists on the proof of everything that was ordered. What was ordered for both directions is
   * proved by either: a server that does not answer leaves the other nothing to disturb.
   *
   * @throws Inconclusive if something ordered was not seen to happen
   */
  static <T extends Provable<T>> void confirm(List<T> ordered, List<Injected> seen) {
    List<T> missing =
        ordered.stream()
            .filter(order -> ordered.stream().noneMatch(o -> o.proves(order) && o.isSeenIn(seen)))
            .toList();
    if (!missing.isEmpty()) {
      throw new Inconclusive(
          "the link was ordered "
              + missing
              + " but it was not seen to happen; seen: "
              + seen.stream().map(Injected::words).toList());
    }
  }
}
