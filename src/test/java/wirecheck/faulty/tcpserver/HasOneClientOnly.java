package wirecheck.faulty.tcpserver;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** I listen until somebody comes; then there is nobody left to listen for. */
public class HasOneClientOnly extends HelloTcpServer {
  private ServerSocket listener;

  @Override
  protected void configure(ServerSocket made) throws IOException {
    super.configure(made);
    listener = made;
  }

  @Override
  protected void accepted(Socket connection) throws Exception {
    listener.close();
    serve(connection);
    configure(machine.own(new ServerSocket()));
    listener.bind(machine.address());
    while (true) {
      serve(machine.own(listener.accept()));
    }
  }
}
