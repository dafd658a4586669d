package wirecheck.selftest.any;

import java.util.List;
import wirecheck.faulty.any.TaggedLeavingTcpServer;
import wirecheck.faulty.any.TaggedOnceTcpServer;
import wirecheck.faulty.any.TaggedPoliteTcpServer;
import wirecheck.faulty.any.TaggedSerialTcpServer;
import wirecheck.faulty.any.TaggedTcpClient;
import wirecheck.faulty.any.TaggedTcpServer;
import wirecheck.faulty.any.TaggedUdpClient;
import wirecheck.faulty.any.TaggedUdpServer;
import wirecheck.faulty.any.TaggedWelcomingTcpServer;

/** Programs of the tagged protocol that fail nothing, each by the facts of its own file. */
final class RightPrograms {
  private static final String TCP_SERVER = "any/tcp-server";

  static final List<TaggedProgram> ALL =
      List.of(
          TaggedProgram.of(TCP_SERVER, TaggedTcpServer::new, "tagged.yaml"),
          TaggedProgram.of(TCP_SERVER, TaggedSerialTcpServer::new, "tagged-in-turn.yaml"),
          TaggedProgram.of(TCP_SERVER, TaggedOnceTcpServer::new, "tagged-once.yaml"),
          TaggedProgram.of(TCP_SERVER, TaggedWelcomingTcpServer::new, "tagged-welcome.yaml"),
          TaggedProgram.of(TCP_SERVER, TaggedLeavingTcpServer::new, "tagged-leaving.yaml"),
          TaggedProgram.of(TCP_SERVER, TaggedPoliteTcpServer::new, "tagged-farewell.yaml"),
          TaggedProgram.of("any/udp-server", TaggedUdpServer::new, "tagged-udp.yaml"),
          TaggedProgram.of("any/tcp-client", TaggedTcpClient::new, "tagged.yaml"),
          TaggedProgram.of("any/udp-client", TaggedUdpClient::new, "tagged-udp.yaml"));

  private RightPrograms() {}
}
