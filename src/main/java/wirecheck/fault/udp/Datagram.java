package wirecheck.fault.udp;

import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;

/**
 * A datagram on its way through a relay.
 *
 * @param client number of the client that it comes from or goes to
 * @param index its place in its direction, from 1
 * @param bytes its content; nobody else's
 * @param exit the socket by which it leaves
 * @param to where it goes
 * @param at when it came, by {@link System#nanoTime()}
 */
record Datagram(
    int client, long index, byte[] bytes, DatagramChannel exit, SocketAddress to, long at) {

  Datagram with(byte[] other) {
    return new Datagram(client, index, other, exit, to, at);
  }

  ByteBuffer content() {
    return ByteBuffer.wrap(bytes);
  }
}
