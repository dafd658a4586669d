package wirecheck.report.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wirecheck.base.Trace;

/**
 * The parties of a conversation side by side: those that only speak first, then the links between,
 * then those that are spoken to or were started as programs. Parties beyond the bound share a lane.
 *
 * @param names from left to right
 */
record Lanes(List<String> names) {
  private static final int MOST = 5;
  private static final int OWN_WHEN_CROWDED = 2;
  static final String OTHERS = "others";

  static Lanes of(List<Trace.Event> events) {
    Set<String> speaking = new LinkedHashSet<>();
    Set<String> links = new LinkedHashSet<>();
    Set<String> programs = new LinkedHashSet<>();
    for (Trace.Event event : events) {
      switch (event.kind()) {
        case FAULT -> links.add(event.party());
        case STARTED, READY, SIGNALLED, ENDED -> programs.add(event.party());
        default -> speaking.add(event.party());
      }
    }
    events.stream()
        .map(Trace.Event::other)
        .filter(other -> !other.isEmpty() && !speaking.contains(other))
        .forEach(programs::add);
    links.removeAll(programs);
    speaking.removeAll(programs);
    speaking.removeAll(links);
    return arranged(new ArrayList<>(speaking), List.copyOf(links), List.copyOf(programs));
  }

  private static Lanes arranged(List<String> speaking, List<String> links, List<String> programs) {
    int room = Math.max(1, MOST - Math.min(links.size() + programs.size(), MOST - 1));
    boolean crowded = speaking.size() > room;
    List<String> names =
        new ArrayList<>(
            crowded ? speaking.subList(0, Math.min(OWN_WHEN_CROWDED, room - 1)) : speaking);
    if (crowded) {
      names.add(OTHERS);
    }
    names.addAll(links);
    names.addAll(programs);
    return new Lanes(List.copyOf(names.subList(0, Math.min(MOST, names.size()))));
  }

  /** Which lane is a party's. */
  int of(String party) {
    int own = names.indexOf(party);
    if (own >= 0) {
      return own;
    }
    int shared = names.indexOf(OTHERS);
    return shared >= 0 ? shared : names.size() - 1;
  }

  /** Whether they need more width than a narrow page has. */
  boolean areMany() {
    return names.size() > 3;
  }

  /** Whether a party has a lane of its own. */
  boolean has(String party) {
    return names.contains(party);
  }
}
