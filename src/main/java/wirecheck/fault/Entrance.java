package wirecheck.fault;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Where a relay takes connections. While it is shut, it keeps its port from others and connects are
 * refused.
 */
final class Entrance {
  private static final int BACKLOG = 128;
  private static final long RETRY_NANOS = 1_000_000;

  private final InetSocketAddress address;
  private final Consumer<SocketChannel> guests;
  private final Executor threads;
  private ServerSocketChannel door;
  private Socket keeper;

  Entrance(InetSocketAddress listen, Consumer<SocketChannel> guests, Executor threads) {
    this.guests = guests;
    this.threads = threads;
    listen(listen);
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
    if (keeper != null) {
      Sockets.close(keeper);
      keeper = null;
    }
    listen(address);
    return true;
  }

  /** Returns whether it was open. */
  synchronized boolean shut() {
    if (door == null) {
      return false;
    }
    Sockets.close(door);
    door = null;
    keeper = keep();
    return true;
  }

  synchronized void close() {
    if (door != null) {
      Sockets.close(door);
      door = null;
    }
    if (keeper != null) {
      Sockets.close(keeper);
      keeper = null;
    }
  }

  private void listen(InetSocketAddress where) {
    try {
      ServerSocketChannel opened = ServerSocketChannel.open();
      opened.setOption(StandardSocketOptions.SO_REUSEADDR, true);
      opened.bind(where, BACKLOG);
      door = opened;
      threads.execute(() -> serve(opened));
    } catch (IOException e) {
      throw TcpRelay.failed("the link cannot listen on " + where, e);
    }
  }

  private void serve(ServerSocketChannel opened) {
    while (opened.isOpen()) {
      SocketChannel guest;
      try {
        guest = opened.accept();
      } catch (IOException e) {
        // Shut meanwhile; or the guest was gone before it was let in; or there is no descriptor
        // free right now.
        LockSupport.parkNanos(RETRY_NANOS);
        continue;
      }
      guests.accept(guest);
    }
  }

  /**
   * A socket that is bound and does not listen: nobody else gets the port, and the kernel refuses
   * connects.
   */
  private Socket keep() {
    Socket bound = new Socket();
    try {
      bound.setReuseAddress(true);
      bound.bind(address);
    } catch (IOException e) {
      // Without a keeper the port is merely free for others until the link comes up again, which
      // then fails loudly.
      Sockets.close(bound);
      return null;
    }
    return bound;
  }
}
