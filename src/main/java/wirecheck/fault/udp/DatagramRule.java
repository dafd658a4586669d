package wirecheck.fault.udp;

import java.util.List;
import java.util.Optional;
import wirecheck.fault.Direction;
import wirecheck.fault.FaultEvent;
import wirecheck.fault.Provable;

/**
 * An order to a {@link UdpRelay}.
 *
 * @param direction the direction to disturb
 * @param match which of its datagrams
 * @param action what happens to each of them
 */
public record DatagramRule(Direction direction, Match match, DatagramFault action)
    implements Provable<DatagramRule> {

  @Override
  public boolean proves(DatagramRule other) {
    return action.equals(other.action) && match.equals(other.match);
  }

  @Override
  public boolean isSeenIn(List<FaultEvent> injected) {
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
