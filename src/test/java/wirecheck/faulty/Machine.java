package wirecheck.faulty;

import java.io.Closeable;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import wirecheck.base.Deadline;
import wirecheck.sut.Exit;
import wirecheck.sut.Output;
import wirecheck.sut.Ports;

/**
 * What an operating system is to a process: it lends sockets, threads and two streams to one
 * program, and takes them all away when the program ends, however it ends.
 */
public final class Machine {
  private static final int SIGNAL_BASE = 128;

  /** What the features ask for in outputs, and whether it counts in any letter case. */
  private static final Map<String, Boolean> WORDS =
      Map.of("wirecheck-forged", false, "hi~", false, "hello", false, "connection break", true);

  private final InetSocketAddress address;
  private final int count;
  private final Output output = new Output(WORDS);
  private final Output errors = new Output(WORDS);
  private final List<Closeable> sockets = new CopyOnWriteArrayList<>();
  private final List<Thread> threads = new CopyOnWriteArrayList<>();
  private final Deadline clock = Deadline.in(Duration.ofDays(1));
  private final CompletableFuture<Exit> exit = new CompletableFuture<>();
  private volatile boolean deafToSigterm;

  /** Something that a program does on a thread of its own. */
  @FunctionalInterface
  public interface Task {
    void run() throws Exception;
  }

  /**
   * @param address where a server listens and a client goes
   * @param count exchanges that a client is to make
   */
  public Machine(InetSocketAddress address, int count) {
    this.address = address;
    this.count = count;
  }

  public InetSocketAddress address() {
    return address;
  }

  public int count() {
    return count;
  }

  /** Prints a line on standard output. */
  public void print(String line) {
    add(output, line);
  }

  /** Prints a line on standard error. */
  public void complain(String line) {
    add(errors, line);
  }

  private synchronized void add(Output stream, String line) {
    if (hasEnded()) {
      return;
    }
    byte[] bytes = (line + '\n').getBytes(StandardCharsets.UTF_8);
    stream.add(bytes, bytes.length);
  }

  /** Enters a socket that the program has made or accepted. */
  public <T extends Closeable> T own(T socket) {
    sockets.removeIf(Machine::isClosed);
    sockets.add(socket);
    if (hasEnded()) {
      closeAll();
    }
    return socket;
  }

  /**
   * Runs a task while no real process is being started: until it has become another program, it has
   * a copy of every socket of this one, and a port that was just given up is still taken.
   */
  public void undisturbed(Task task) throws Exception {
    synchronized (Ports.shared()) {
      task.run();
    }
  }

  /** Runs a task on a thread of its own; an exception ends the task and not the program. */
  public void spawn(Task task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (Exception failure) {
                complain(failure.toString());
              }
            });
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  /** Runs the program itself; its return or exception is its end. */
  public void boot(Program program) {
    spawn(
        () -> {
          try {
            exit(program.run(this));
          } catch (Exception failure) {
            if (!hasEnded()) {
              complain(failure.toString());
              exit(1);
            }
          }
        });
  }

  /** Ends the program with a status. */
  public void exit(int status) {
    end(new Exit(status, OptionalInt.empty(), clock.elapsed()));
  }

  /** Ends the program as a signal does. */
  public void die(int signal) {
    end(new Exit(SIGNAL_BASE + signal, OptionalInt.of(signal), clock.elapsed()));
  }

  private synchronized void end(Exit how) {
    if (hasEnded()) {
      return;
    }
    closeAll();
    output.end();
    errors.end();
    exit.complete(how);
    threads.forEach(Thread::interrupt);
  }

  /** Waits until its threads are gone: until then the kernel may hold on to a socket. */
  public void awaitThreads(Duration atMost) {
    Deadline deadline = Deadline.in(atMost);
    for (Thread thread : threads) {
      try {
        thread.join(deadline.slice(Integer.MAX_VALUE));
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void closeAll() {
    for (Closeable socket : sockets) {
      try {
        socket.close();
      } catch (IOException alreadyGone) {
        complain(alreadyGone.toString());
      }
    }
  }

  /** Blocks until the program is ended from outside. */
  public void hang() {
    exit.join();
  }

  /** Makes the program ignore SIGTERM. */
  public void ignoreSigterm() {
    deafToSigterm = true;
  }

  public boolean isDeafToSigterm() {
    return deafToSigterm;
  }

  public boolean hasEnded() {
    return exit.isDone();
  }

  /** How the program ended, if it has. */
  public Optional<Exit> end() {
    return Optional.ofNullable(exit.getNow(null));
  }

  /** Completed by the end of the program. */
  public CompletableFuture<Exit> awaitable() {
    return exit;
  }

  public Output output() {
    return output;
  }

  public Output errors() {
    return errors;
  }

  /** Sockets that the program has not closed. */
  public int openSockets() {
    return (int) sockets.stream().filter(socket -> !isClosed(socket)).count();
  }

  /** Whether the program can be talked to at a port. */
  public boolean holds(int port) {
    return sockets.stream().anyMatch(socket -> !isClosed(socket) && listeningPort(socket) == port);
  }

  private static int listeningPort(Closeable socket) {
    if (socket instanceof ServerSocket listener) {
      return listener.getLocalPort();
    }
    boolean hearsAll = socket instanceof DatagramSocket datagrams && !datagrams.isConnected();
    return hearsAll ? ((DatagramSocket) socket).getLocalPort() : -1;
  }

  private static boolean isClosed(Closeable socket) {
    return socket instanceof Socket connection && connection.isClosed()
        || socket instanceof ServerSocket listener && listener.isClosed()
        || socket instanceof DatagramSocket datagrams && datagrams.isClosed();
  }
}
