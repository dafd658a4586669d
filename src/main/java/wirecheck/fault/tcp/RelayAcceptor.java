package wirecheck.fault.tcp;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import wirecheck.base.Deadline;
import wirecheck.fault.Sockets;

/**
 * Where a relay takes connections. While it is shut, it keeps its port from others and connects are
 * refused.
 */
final class RelayAcceptor {
  private static final int BACKLOG = 128;
  private static final Duration LEAVE = Duration.ofSeconds(1);
  private static final Duration REOPEN = Duration.ofSeconds(5);
  private static final long RETRY_NANOS = 1_000_000;

  private final InetSocketAddress address;
  private final Consumer<SocketChannel> guests;
  private final Executor threads;
  private ServerSocketChannel door;
  private ReservedPort reserved;
  private int waiting;

  RelayAcceptor(InetSocketAddress listen, Consumer<SocketChannel> guests, Executor threads) {
    this.guests = guests;
    this.threads = threads;
    listen(listen, Duration.ZERO);
    try {
      address = (InetSocketAddress) door.getLocalAddress();
    } catch (IOException e) {
      throw TcpRelay.failed("the link has no address", e);
    }
  }

  InetSocketAddress address() {
    return address;
  }

  /** Returns whether it was shut. */
  synchronized boolean open() {
    if (door != null) {
      return false;
    }
    giveBack();
    listen(address, REOPEN);
    return true;
  }

  /** Returns whether it was open. */
  synchronized boolean shut() {
    if (door == null) {
      return false;
    }
    closeDoor();
    reserved = new ReservedPort(address);
    return true;
  }

  /** A closed socket goes on listening for as long as a thread is inside its accept. */
  private void closeDoor() {
    Sockets.close(door);
    door = null;
    Deadline deadline = Deadline.in(LEAVE);
    while (waiting > 0 && !deadline.isOver()) {
      try {
        wait(deadline.slice((int) LEAVE.toMillis()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  synchronized void close() {
    if (door != null) {
      closeDoor();
    }
    giveBack();
  }

  private void giveBack() {
    if (reserved != null) {
      reserved.close();
      reserved = null;
    }
  }

  private void listen(InetSocketAddress where, Duration patience) {
    try {
      ServerSocketChannel opened = bind(where, Deadline.in(patience));
      door = opened;
      threads.execute(() -> serve(opened));
    } catch (IOException e) {
      throw TcpRelay.failed("the link cannot listen on " + where, e);
    }
  }

  /** A process that is being started holds a copy of a door that was just closed. */
  private static ServerSocketChannel bind(InetSocketAddress where, Deadline deadline)
      throws IOException {
    while (true) {
      try {
        return bind(where);
      } catch (BindException taken) {
        if (deadline.isOver()) {
          throw taken;
        }
        LockSupport.parkNanos(RETRY_NANOS);
      }
    }
  }

  private static ServerSocketChannel bind(InetSocketAddress where) throws IOException {
    ServerSocketChannel channel = ServerSocketChannel.open();
    try {
      channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
      return channel.bind(where, BACKLOG);
    } catch (IOException | RuntimeException e) {
      Sockets.close(channel);
      throw e;
    }
  }

  private void serve(ServerSocketChannel opened) {
    while (opened.isOpen()) {
      SocketChannel guest = next(opened);
      if (guest != null) {
        guests.accept(guest);
      }
    }
  }

  private SocketChannel next(ServerSocketChannel opened) {
    addWaiting(1);
    try {
      return opened.accept();
    } catch (IOException e) {
      // Shut meanwhile; or the guest was gone before it was let in; or no descriptor is free now.
      LockSupport.parkNanos(RETRY_NANOS);
      return null;
    } finally {
      addWaiting(-1);
    }
  }

  private synchronized void addWaiting(int change) {
    waiting += change;
    notifyAll();
  }
}
