package wirecheck.faulty.tcpserver;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import wirecheck.faulty.HelloTcpServer;

/** A reply that cannot be written at once keeps a thread, and threads are dear. */
public class LosesPatienceWithSlowReaders extends HelloTcpServer {
  private final Map<Socket, Long> writing = new ConcurrentHashMap<>();

  @Override
  protected void opened(Socket connection) throws Exception {
    connection.setSendBufferSize(4096);
    machine.spawn(
        () -> {
          while (!connection.isClosed()) {
            Thread.sleep(50);
            Long since = writing.get(connection);
            if (since != null && System.nanoTime() - since > TimeUnit.MILLISECONDS.toNanos(400)) {
              connection.close();
            }
          }
        });
  }

  /** Three bytes make a greeting, so a long message holds many. */
  @Override
  protected byte[] replyTo(byte[] message) {
    return "hello".repeat(Math.max(1, message.length / 3)).getBytes(US_ASCII);
  }

  @Override
  protected void answer(Socket connection, byte[] message) throws Exception {
    writing.put(connection, System.nanoTime());
    super.answer(connection, message);
    writing.remove(connection);
  }
}
