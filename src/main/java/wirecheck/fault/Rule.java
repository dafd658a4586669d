package wirecheck.fault;

import java.util.List;
import java.util.Optional;

/**
 * An order to a {@link UdpRelay}.
 *
 * @param direction the direction to disturb
 * @param match which of its datagrams
 * @param action what happens to each of them
 */
record Rule(Direction direction, Match match, Action action) implements Provable<Rule> {

  @Override
  public boolean proves(Rule other) {
    return action.equals(other.action) && match.equals(other.match);
  }

  @Override
  public boolean isSeenIn(List<Injected> injected) {
    return injected.stream()
        .anyMatch(
            it ->
                it.effect() == action.effect()
                    && it.direction().equals(Optional.of(direction))
                    && match.covers(it.position()));
  }

  @Override
  public String words() {
    return "%s of %s %s".formatted(action.words(), match.words(), direction.towards());
  }
}
