package wirecheck.selftest;

import java.util.List;
import java.util.stream.Stream;
import wirecheck.faulty.HelloHesitantTcpServer;
import wirecheck.faulty.HelloInvitingUdpServer;
import wirecheck.faulty.HelloSerialTcpServer;
import wirecheck.faulty.HelloTalkativeTcpServer;
import wirecheck.faulty.HelloTcpClient;
import wirecheck.faulty.HelloTcpServer;
import wirecheck.faulty.HelloUdpClient;
import wirecheck.faulty.HelloUdpServer;
import wirecheck.spec.Hello;

/** All wrong programs, and the right ones that they are made from. */
final class FaultyPrograms {
  private FaultyPrograms() {}

  /** Programs that the suite has nothing to say against. */
  static List<FaultyProgram> conformant() {
    return List.of(
        FaultyProgram.of(Hello.UDP_SERVER, HelloUdpServer::new),
        FaultyProgram.of(Hello.UDP_SERVER, HelloInvitingUdpServer::new),
        FaultyProgram.of(Hello.UDP_SERVER, "LeavesItsWorkerToStop.py"),
        FaultyProgram.of(Hello.UDP_CLIENT, HelloUdpClient::new),
        FaultyProgram.of(Hello.TCP_SERVER, HelloTcpServer::new),
        FaultyProgram.of(Hello.TCP_SERVER, HelloSerialTcpServer::new),
        FaultyProgram.of(Hello.TCP_SERVER, HelloHesitantTcpServer::new),
        FaultyProgram.of(Hello.TCP_SERVER, HelloTalkativeTcpServer::new),
        FaultyProgram.of(Hello.TCP_SERVER, "ShowsItAllAtTheEnd.py"),
        FaultyProgram.of(Hello.TCP_CLIENT, HelloTcpClient::new));
  }

  /** Programs with one mistake each. */
  static List<FaultyProgram> all() {
    return Stream.of(
            FaultyUdpServers.ALL, FaultyUdpClients.ALL, FaultyTcpServers.ALL, FaultyTcpClients.ALL)
        .flatMap(List::stream)
        .toList();
  }
}
