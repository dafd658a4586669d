package wirecheck.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wirecheck.base.Timeouts;
import wirecheck.base.Trace;
import wirecheck.wire.client.UdpClientPeer;

class OwnAddressTest {
  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.0.0.5"})
  void towards_a_host_on_loopback_is_the_hosts_own(String host) throws IOException {
    InetAddress address = InetAddress.getByName(host);

    assertThat(OwnAddress.towards(address)).isEqualTo(address);
  }

  /** These addresses are for documentation: no machine has one, and nothing is sent. */
  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.1", "198.51.100.7", "2001:db8::1"})
  void towards_another_machine_is_one_that_can_be_bound(String host) throws IOException {
    InetAddress own = OwnAddress.towards(InetAddress.getByName(host));

    try (DatagramSocket socket = new DatagramSocket(new InetSocketAddress(own, 0))) {
      assertThat(socket.isBound()).isTrue();
    }
  }

  @Test
  void a_udp_peer_has_a_socket_for_a_server_on_another_machine() throws IOException {
    InetSocketAddress elsewhere = new InetSocketAddress("192.0.2.1", 2333);
    Timeouts patience = new Timeouts(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ZERO);

    try (UdpClientPeer peer =
        new UdpClientPeer("client", "server", elsewhere, patience, new Trace(), () -> true)) {
      assertThat(peer.patience()).isEqualTo(patience);
    }
  }
}
