package wirecheck.selftest;

import java.util.List;
import java.util.function.Supplier;
import wirecheck.faulty.Program;
import wirecheck.faulty.tcpserver.AnswersEndOfStream;
import wirecheck.faulty.tcpserver.BroadcastsItsReplies;
import wirecheck.faulty.tcpserver.HangsOnReset;
import wirecheck.spec.Role;

/** TCP servers with one mistake each, and what the suite says of them. */
final class FaultyTcpServers {
  static final List<FaultyProgram> ALL =
      List.of(
          program(AnswersEndOfStream::new)
              .breaks("TCP-S11", "expected \"hello\", then end of stream, observed \"hellohello\"")
              .andAlso("TCP-S10", "TCP-S32")
              .because("the end of every stream is answered"),
          program(HangsOnReset::new)
              .breaks("TCP-S12", "observed 10.0 s of silence")
              .andAlso("TCP-S14", "TCP-S15", "TCP-S29")
              .because("every reset stops it"),
          program(BroadcastsItsReplies::new)
              .breaks("TCP-S18", "expected nothing, observed \"hello\""));

  private FaultyTcpServers() {}

  private static FaultyProgram program(Supplier<Program> maker) {
    return FaultyProgram.of(Role.TCP_SERVER, maker);
  }
}
