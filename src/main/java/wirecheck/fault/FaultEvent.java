package wirecheck.fault;

import java.time.Duration;
import java.util.Optional;
import wirecheck.base.Transport;

/**
 * One thing that a link was seen to do: the proof of a fault. What happens to chunk after chunk of
 * one direction of a connection is one entry with a count.
 *
 * @param effect what was done
 * @param transport what {@code flow} and {@code position} count
 * @param direction the direction concerned; empty where it is both
 * @param flow number of the connection (TCP) or of the client (UDP), from 1; 0 for the link as a
 *     whole
 * @param position where it began: bytes of the direction before it (TCP), or the datagram's index
 *     from 1 (UDP)
 * @param bytes how many bytes were concerned
 * @param count how many chunks or datagrams were concerned; for {@link Effect#DOWN} how many live
 *     connections
 * @param at when it began, since the link was opened
 * @param held the shortest time that any of them was held back; zero where nothing was
 */
public record FaultEvent(
    Effect effect,
    Transport transport,
    Optional<Direction> direction,
    int flow,
    long position,
    long bytes,
    int count,
    Duration at,
    Duration held) {

  /** This entry with one more of its kind. */
  FaultEvent plus(long moreBytes, Duration alsoHeld) {
    Duration least = alsoHeld.compareTo(held) < 0 ? alsoHeld : held;
    return new FaultEvent(
        effect, transport, direction, flow, position, bytes + moreBytes, count + 1, at, least);
  }

  /** One line for traces and reasons. */
  public String words() {
    StringBuilder line = new StringBuilder();
    if (flow > 0) {
      line.append(transport == Transport.TCP ? "connection " : "client ").append(flow);
      direction.ifPresent(it -> line.append(' ').append(it.word()));
      line.append(": ");
    }
    line.append(effect.words());
    if (transport == Transport.UDP) {
      line.append(" datagram ").append(position);
    } else if (flow > 0 && direction.isPresent()) {
      line.append(" at byte ").append(position);
    }
    if (bytes > 0) {
      line.append(", ").append(bytes).append(bytes == 1 ? " byte" : " bytes");
    }
    if (count > 1) {
      line.append(", ").append(count).append(" times");
    }
    if (!held.isZero()) {
      line.append(count > 1 ? ", held at least " : ", held ").append(held.toMillis()).append(" ms");
    }
    return line.toString();
  }
}
