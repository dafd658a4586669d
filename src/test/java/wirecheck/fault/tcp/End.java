package wirecheck.fault.tcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import wirecheck.wire.ReadOutcome;

/** One end of a TCP connection in a test: a plain blocking socket. */
public final class End implements AutoCloseable {
  public static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Socket socket;

  public End(Socket socket) throws IOException {
    this.socket = socket;
    socket.setTcpNoDelay(true);
  }

  /**
   * What an end read until the connection ended: the bytes, each read's size, and how and when it
   * ended.
   */
  public record Heard(
      String text, List<Integer> reads, ReadOutcome ending, Duration first, Duration last) {
    /**
     * Insists on several reads that end where pieces of these sizes end; a busy reader joins some.
     */
    public void assertPieces(Integer... sizes) {
      assertThat(reads).as("reads").hasSizeGreaterThan(1);
      assertThat(ends(List.of(sizes))).as("ends of pieces").containsAll(ends(reads));
    }

    private static List<Integer> ends(List<Integer> lengths) {
      List<Integer> ends = new ArrayList<>();
      lengths.forEach(it -> ends.add(it + (ends.isEmpty() ? 0 : ends.get(ends.size() - 1))));
      return ends;
    }
  }

  public static ServerSocket server() throws IOException {
    return new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
  }

  public static InetSocketAddress free() {
    return new InetSocketAddress("127.0.0.1", 0);
  }

  public static InetSocketAddress addressOf(ServerSocket server) {
    return (InetSocketAddress) server.getLocalSocketAddress();
  }

  public static End connect(InetSocketAddress address) throws IOException {
    Socket socket = new Socket();
    socket.connect(address, (int) PATIENCE.toMillis());
    return new End(socket);
  }

  public static End accept(ServerSocket server) throws IOException {
    server.setSoTimeout((int) PATIENCE.toMillis());
    return new End(server.accept());
  }

  /**
   * What a client sees of a connection that the other side does not want: a reset may come before
   * connect returns.
   */
  public static ReadOutcome unwanted(InetSocketAddress address) {
    return unwanted(address, PATIENCE);
  }

  /** The same, with a limit to how long the client listens. */
  public static ReadOutcome unwanted(InetSocketAddress address, Duration quiet) {
    try (End client = connect(address)) {
      return client.listen(quiet).ending();
    } catch (ConnectException e) {
      return ReadOutcome.REFUSED;
    } catch (IOException e) {
      return ReadOutcome.RESET;
    }
  }

  public void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  public Socket socket() {
    return socket;
  }

  /** Reads exactly so many bytes. */
  public String read(int count) throws IOException {
    socket.setSoTimeout((int) PATIENCE.toMillis());
    byte[] bytes = socket.getInputStream().readNBytes(count);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Reads until the connection ends, or for as long as patience lasts. */
  public Heard listen() throws IOException {
    return listen(PATIENCE);
  }

  /** Reads until the connection ends or nothing comes for so long. */
  public Heard listen(Duration quiet) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    List<Integer> reads = new ArrayList<>();
    long begin = System.nanoTime();
    Duration first = Duration.ZERO;
    ReadOutcome ending = null;
    byte[] buffer = new byte[1 << 16];
    socket.setSoTimeout((int) quiet.toMillis());
    while (ending == null) {
      try {
        int length = socket.getInputStream().read(buffer);
        if (length < 0) {
          ending = ReadOutcome.END_OF_STREAM;
        } else {
          if (reads.isEmpty()) {
            first = since(begin);
          }
          reads.add(length);
          all.write(buffer, 0, length);
        }
      } catch (SocketTimeoutException e) {
        ending = ReadOutcome.SILENCE;
      } catch (IOException e) {
        ending = ReadOutcome.RESET;
      }
    }
    return new Heard(all.toString(StandardCharsets.ISO_8859_1), reads, ending, first, since(begin));
  }

  public static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }

  public void finish() throws IOException {
    socket.shutdownOutput();
  }

  public void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
