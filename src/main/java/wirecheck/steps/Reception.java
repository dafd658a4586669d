package wirecheck.steps;

import java.time.Duration;
import wirecheck.base.Payload;
import wirecheck.wire.Observation;
import wirecheck.wire.ReadLimit;
import wirecheck.wire.ReadOutcome;
import wirecheck.wire.client.ClientPeer;
import wirecheck.wire.client.TcpClientPeer;

/** What a client peer is to receive. */
sealed interface Reception {

  /** Waits for it and holds what came against it. */
  void by(ClientPeer client);

  /** So many whole copies, nothing else, then silence in a conversation that goes on. */
  record Copies(Payload unit, int least, int most) implements Reception {
    @Override
    public void by(ClientPeer client) {
      ObservationAssert.assertThat(client.copies(unit, least, most), client.keepsMessages())
          .isCopies(unit, least, most);
      ObservationAssert.assertThatAllIsSent(client);
    }
  }

  /** The same, or whatever else comes in its place, to its end; nothing is judged by it. */
  record OrSomethingElse(Copies copies) implements Reception {
    @Override
    public void by(ClientPeer client) {
      Observation seen = client.copies(copies.unit(), copies.least(), copies.most());
      if (seen.ending() == ReadOutcome.ENOUGH) {
        client.drain();
      }
    }
  }

  /** Anything but an end of the stream or a reset, for a time. */
  record NoEnd(Duration window) implements Reception {
    @Override
    public void by(ClientPeer client) {
      ObservationAssert.assertThat(client.stayFor(window), client.keepsMessages()).isOpen();
    }
  }

  /** Nothing that the other side says, for a time; it may end the conversation. */
  record NoByte(Duration window) implements Reception {
    @Override
    public void by(ClientPeer client) {
      ObservationAssert.assertThat(client.next(ReadLimit.of(window)), client.keepsMessages())
          .isWordless();
    }
  }

  /** Just this, then the end of the stream. */
  record ThenEndOfStream(Payload payload) implements Reception {
    @Override
    public void by(ClientPeer client) {
      ObservationAssert.assertThat(((TcpClientPeer) client).untilEnd(payload.length()), false)
          .isThenEndOfStream(payload);
    }
  }
}
