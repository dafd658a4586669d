package wirecheck.fault.udp;

import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import wirecheck.fault.Direction;
import wirecheck.fault.Effect;
import wirecheck.fault.FaultLog;

/**
 * The rules of one direction of a UDP relay: counts its datagrams and does to each what they say.
 */
final class DatagramRules {
  private final Direction direction;
  private final DatagramSender sender;
  private final FaultLog journal;
  private final SplittableRandom random;
  private final List<DatagramRule> rules = new CopyOnWriteArrayList<>();
  private long count;
  private long lastDue = System.nanoTime();
  private Datagram waiting;

  DatagramRules(Direction direction, DatagramSender sender, FaultLog journal, long seed) {
    this.direction = direction;
    this.sender = sender;
    this.journal = journal;
    random = new SplittableRandom(seed ^ direction.ordinal());
  }

  void add(DatagramRule rule) {
    rules.add(rule);
  }

  /** A datagram came; the buffer is the caller's. */
  synchronized void carry(int client, ByteBuffer content, DatagramChannel exit, SocketAddress to) {
    long index = ++count;
    if (waiting == null && rules.stream().noneMatch(rule -> rule.match().covers(index))) {
      sender.send(content, exit, to);
      return;
    }
    byte[] bytes = new byte[content.remaining()];
    content.get(bytes);
    apply(new Datagram(client, index, bytes, exit, to, System.nanoTime()));
  }

  private void apply(Datagram came) {
    Datagram datagram = came;
    int copies = 1;
    boolean swap = false;
    long due = came.at();
    for (DatagramRule rule : rules) {
      if (!rule.match().covers(came.index())) {
        continue;
      }
      DatagramFault action = rule.action();
      if (action instanceof DatagramFault.Drop) {
        seen(Effect.DROPPED, came, Duration.ZERO);
        return;
      } else if (action instanceof DatagramFault.Duplicate) {
        copies++;
        seen(Effect.DUPLICATED, came, Duration.ZERO);
      } else if (action instanceof DatagramFault.Delay delay) {
        due = due(came.at(), delay);
      } else if (action instanceof DatagramFault.Swap) {
        swap = true;
      } else {
        datagram = alter(datagram, action);
      }
    }
    if (waiting != null) {
      Datagram first = waiting;
      waiting = null;
      leave(datagram, copies, due);
      seen(Effect.SWAPPED, first, since(first));
      leave(first, 1, due);
    } else if (swap) {
      hold(datagram);
    } else {
      leave(datagram, copies, due);
    }
  }

  private void hold(Datagram datagram) {
    waiting = datagram;
    sender.later(datagram.at() + DatagramFault.Swap.LONGEST.toNanos(), () -> release(datagram));
  }

  private synchronized void release(Datagram datagram) {
    if (waiting == datagram) {
      waiting = null;
      seen(Effect.DELAYED, datagram, since(datagram));
      leave(datagram, 1, datagram.at());
    }
  }

  private void leave(Datagram datagram, int copies, long due) {
    for (int i = 0; i < copies; i++) {
      if (due == datagram.at() || due <= System.nanoTime()) {
        sender.send(datagram.content(), datagram.exit(), datagram.to());
      } else {
        sender.later(due, () -> arrive(datagram));
      }
    }
  }

  private void arrive(Datagram datagram) {
    // Told before it is done: who sees it done may ask for the proof at once.
    seen(Effect.DELAYED, datagram, since(datagram));
    sender.send(datagram.content(), datagram.exit(), datagram.to());
  }

  private long due(long came, DatagramFault.Delay delay) {
    long jitter = delay.jitter().toNanos();
    long shift = jitter == 0 ? 0 : random.nextLong(-jitter, jitter + 1);
    lastDue = Math.max(lastDue, came + Math.max(0, delay.latency().toNanos() + shift));
    return lastDue;
  }

  private Datagram alter(Datagram datagram, DatagramFault action) {
    byte[] bytes = datagram.bytes();
    byte[] altered = bytes;
    if (action instanceof DatagramFault.Flip flip && flip.index() < bytes.length) {
      altered = bytes.clone();
      altered[flip.index()] ^= (byte) flip.mask();
    } else if (action instanceof DatagramFault.Truncate truncate
        && truncate.length() < bytes.length) {
      altered = Arrays.copyOf(bytes, truncate.length());
    }
    if (!Arrays.equals(altered, bytes)) {
      seen(action.effect(), datagram, Duration.ZERO);
    }
    return datagram.with(altered);
  }

  private void seen(Effect effect, Datagram datagram, Duration held) {
    journal.add(
        effect, direction, datagram.client(), datagram.index(), datagram.bytes().length, held);
  }

  private static Duration since(Datagram datagram) {
    return Duration.ofNanos(System.nanoTime() - datagram.at());
  }
}
