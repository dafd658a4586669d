package wirecheck.faulty.any.udpserver;

import java.io.IOException;
import wirecheck.faulty.any.TaggedUdpServer;

/** Real life: started on demand, it ends after three quiet seconds. */
public class EndsWhenIdle extends TaggedUdpServer {
  @Override
  protected void configure() throws IOException {
    socket.setSoTimeout(3000);
  }
}
