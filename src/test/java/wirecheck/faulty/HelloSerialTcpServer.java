package wirecheck.faulty;

import java.net.Socket;

/** Conforms: serves one connection to its end before it accepts the next. */
public class HelloSerialTcpServer extends HelloTcpServer {

  @Override
  protected int backlog() {
    return 5;
  }

  @Override
  protected void accepted(Socket connection) throws Exception {
    serve(connection);
  }
}
