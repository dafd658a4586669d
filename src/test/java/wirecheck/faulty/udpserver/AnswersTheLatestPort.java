package wirecheck.faulty.udpserver;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import wirecheck.faulty.HelloUdpServer;

/** I keep my clients by address, and a new port of an old client replaces the one before. */
public class AnswersTheLatestPort extends HelloUdpServer {
  private final Map<InetAddress, Integer> ports = new ConcurrentHashMap<>();
  private final BlockingQueue<InetAddress> owed = new LinkedBlockingQueue<>();

  @Override
  protected void started() {
    machine.spawn(
        () -> {
          while (true) {
            InetAddress client = owed.take();
            Thread.sleep(20);
            send(REPLY, new InetSocketAddress(client, ports.get(client)));
          }
        });
  }

  @Override
  protected void answer(byte[] message, SocketAddress sender) {
    InetSocketAddress client = (InetSocketAddress) sender;
    ports.put(client.getAddress(), client.getPort());
    owed.add(client.getAddress());
  }
}
