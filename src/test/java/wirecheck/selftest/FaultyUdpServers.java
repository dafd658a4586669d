package wirecheck.selftest;

import java.util.List;
import java.util.function.Supplier;
import wirecheck.faulty.Program;
import wirecheck.faulty.udpserver.IgnoresEmptyDatagrams;
import wirecheck.faulty.udpserver.PrintsNothing;
import wirecheck.faulty.udpserver.RepliesFromAnotherPort;
import wirecheck.spec.Role;

/** UDP servers with one mistake each, and what the suite says of them. */
final class FaultyUdpServers {
  static final List<FaultyProgram> ALL =
      List.of(
          program(RepliesFromAnotherPort::new)
              .breaks("UDP-S2", "expected \"hello\" (exchange 1 of 1), observed 10.0 s of silence"),
          program(IgnoresEmptyDatagrams::new).breaks("UDP-S6", "observed 10.0 s of silence"),
          program(PrintsNothing::new).breaks("UDP-S14", "observed it was shown 0 times"));

  private FaultyUdpServers() {}

  private static FaultyProgram program(Supplier<Program> maker) {
    return FaultyProgram.of(Role.UDP_SERVER, maker);
  }
}
