package wirecheck.wire;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import wirecheck.base.Payload;

/**
 * What a test peer saw in one look at the wire.
 *
 * @param chunks what arrived: one element a datagram; for TCP one a read, which means nothing
 * @param ending why the look ended
 * @param waited how long it took
 */
public record Observation(List<Payload> chunks, ReadOutcome ending, Duration waited) {

  public Observation {
    chunks = List.copyOf(chunks);
  }

  /** An observation without content, such as that of a connect. */
  public static Observation of(ReadOutcome ending, Duration waited) {
    return new Observation(List.of(), ending, waited);
  }

  /** An observation of one chunk or datagram. */
  public static Observation of(Payload chunk, Duration waited) {
    return new Observation(List.of(chunk), ReadOutcome.ENOUGH, waited);
  }

  /** All that arrived, joined. */
  public Payload bytes() {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    chunks.forEach(chunk -> joined.writeBytes(chunk.bytes()));
    return Payload.of(joined.toByteArray());
  }

  /** This look continued by another. */
  public Observation then(Observation next) {
    List<Payload> all = new ArrayList<>(chunks);
    all.addAll(next.chunks);
    return new Observation(all, next.ending, waited.plus(next.waited));
  }
}
