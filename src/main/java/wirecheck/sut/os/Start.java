package wirecheck.sut.os;

import java.net.InetSocketAddress;
import java.util.List;
import wirecheck.base.Trace;
import wirecheck.sut.StartThrottle;

/**
 * One start of a subject.
 *
 * @param party how traces call the instance
 * @param command as reports show it
 * @param address where a server is to listen or a client is to go
 * @param mark assignment in the environment of everything that belongs to the instance
 * @param permit to be given back when it has begun
 */
public record Start(
    String party,
    List<String> command,
    InetSocketAddress address,
    Trace trace,
    String mark,
    StartThrottle.Permit permit) {}
