package wirecheck.selftest;

import java.util.List;
import java.util.function.Supplier;
import wirecheck.faulty.Program;
import wirecheck.faulty.tcpclient.ExitsZeroAfterABreak;
import wirecheck.faulty.tcpclient.LosesPatience;
import wirecheck.faulty.tcpclient.NeedsTheReplyInOnePiece;
import wirecheck.spec.Role;

/** TCP clients with one mistake each, and what the suite says of them. */
final class FaultyTcpClients {
  static final List<FaultyProgram> ALL =
      List.of(
          program(NeedsTheReplyInOnePiece::new)
              .breaks(
                  "TCP-C7", "expected 3 exchanges, observed an exchange; it ended with status 1")
              .andAlso("TCP-C14")
              .because("a link that carries single bytes cuts the reply, too"),
          program(LosesPatience::new).breaks("TCP-C11", "expected nothing, observed end of stream"),
          program(ExitsZeroAfterABreak::new).breaks("TCP-C12", "observed it ended with status 0"));

  private FaultyTcpClients() {}

  private static FaultyProgram program(Supplier<Program> maker) {
    return FaultyProgram.of(Role.TCP_CLIENT, maker);
  }
}
