package wirecheck.faulty;

import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;

/** Conforms: its very first reply comes in two writes, half a second apart. */
public class HelloHesitantTcpServer extends HelloTcpServer {
  private final AtomicBoolean hasSpoken = new AtomicBoolean();

  @Override
  protected void answer(Socket connection, byte[] message) throws Exception {
    OutputStream out = connection.getOutputStream();
    if (hasSpoken.getAndSet(true)) {
      out.write(REPLY);
    } else {
      out.write(REPLY, 0, 2);
      Thread.sleep(500);
      out.write(REPLY, 2, 3);
    }
  }
}
