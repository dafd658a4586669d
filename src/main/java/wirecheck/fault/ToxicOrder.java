package wirecheck.fault;

import java.util.List;

/**
 * Something that was asked of a link.
 *
 * @param direction the direction to disturb
 * @param toxic what to do to it
 */
public record ToxicOrder(Direction direction, Toxic toxic) implements Provable<ToxicOrder> {

  @Override
  public boolean proves(ToxicOrder other) {
    return toxic.equals(other.toxic);
  }

  @Override
  public boolean isSeenIn(List<FaultEvent> injected) {
    return injected.stream()
        .anyMatch(
            it ->
                it.effect() == toxic.effect()
                    && it.direction().map(direction::equals).orElse(true));
  }

  @Override
  public String words() {
    return toxic.words() + " " + direction.towards();
  }
}
