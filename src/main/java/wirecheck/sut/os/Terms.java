package wirecheck.sut.os;

import java.time.Duration;
import java.util.Map;
import wirecheck.base.Transport;

/**
 * What holds for every start of a subject.
 *
 * @param transport that it speaks
 * @param bound how long it may take to come up
 * @param words what its output is listened for, each with whether in any letter case
 */
public record Terms(Transport transport, Duration bound, Map<String, Boolean> words) {
  public Terms {
    words = Map.copyOf(words);
  }
}
