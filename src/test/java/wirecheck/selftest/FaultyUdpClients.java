package wirecheck.selftest;

import java.util.List;
import java.util.function.Supplier;
import wirecheck.faulty.Program;
import wirecheck.faulty.udpclient.KnocksForEverAtAClosedPort;
import wirecheck.faulty.udpclient.NeverGivesUp;
import wirecheck.faulty.udpclient.WaitsForTheRightReply;
import wirecheck.spec.Role;

/** UDP clients with one mistake each, and what the suite says of them. */
final class FaultyUdpClients {
  static final List<FaultyProgram> ALL =
      List.of(
          program(KnocksForEverAtAClosedPort::new)
              .breaks("UDP-C4", "expected an end by itself, observed it still runs"),
          program(NeverGivesUp::new)
              .breaks("UDP-C5", "expected an end by itself, observed it still runs")
              .andAlso("UDP-C4", "UDP-C10")
              .because("a closed port and a lost datagram are missing replies, too"),
          program(WaitsForTheRightReply::new)
              .breaks("UDP-C9", "expected an end by itself, observed it still runs"));

  private FaultyUdpClients() {}

  private static FaultyProgram program(Supplier<Program> maker) {
    return FaultyProgram.of(Role.UDP_CLIENT, maker);
  }
}
