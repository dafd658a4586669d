package wirecheck.base;

import java.net.InetSocketAddress;

/**
 * The two ends of a conversation as one of them sees it.
 *
 * @param transport UDP or TCP
 * @param local the address of the end that tells
 * @param remote the address of the other end
 */
public record Flow(Transport transport, InetSocketAddress local, InetSocketAddress remote) {}
