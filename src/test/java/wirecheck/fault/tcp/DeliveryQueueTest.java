package wirecheck.fault.tcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The end of a direction's way, where parcels are delivered. */
class DeliveryQueueTest {
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final LinkedBlockingQueue<Segment> delivered = new LinkedBlockingQueue<>();
  private final AtomicBoolean broken = new AtomicBoolean(true);
  private final AtomicBoolean undisturbed = new AtomicBoolean(true);
  private final DeliveryQueue delivery =
      new DeliveryQueue(this::deliver, undisturbed::get, threads);

  @AfterEach
  void close() {
    delivery.stop();
    threads.shutdownNow();
  }

  private void deliver(Segment parcel) {
    if (broken.get()) {
      throw new IllegalStateException("broken");
    }
    delivered.add(parcel);
  }

  @Test
  void a_delivery_that_fails_does_not_hold_up_those_behind_it() throws Exception {
    assertThatThrownBy(() -> delivery.accept(chunk(0))).hasMessage("broken");
    broken.set(false);
    undisturbed.set(false);
    delivery.accept(chunk(1));
    assertThat(delivered.poll(5, TimeUnit.SECONDS))
        .isNotNull()
        .extracting(Segment::offset)
        .isEqualTo(1L);
  }

  private static Segment chunk(long offset) {
    return new Segment.Chunk(ByteBuffer.wrap(new byte[1]), offset, System.nanoTime());
  }
}
