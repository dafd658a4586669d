package wirecheck.selftest.any;

import java.util.List;
import java.util.function.Supplier;
import wirecheck.faulty.Program;
import wirecheck.faulty.any.udpclient.AsksOnce;
import wirecheck.faulty.any.udpclient.DiesOfAClosedPort;
import wirecheck.faulty.any.udpclient.DiesOfNonsense;
import wirecheck.faulty.any.udpclient.FailsOnARepeatedAnswer;
import wirecheck.faulty.any.udpclient.KnocksForEverAtAClosedPort;
import wirecheck.faulty.any.udpclient.NeverEnds;
import wirecheck.faulty.any.udpclient.SaysHelloFirst;
import wirecheck.faulty.any.udpclient.UsesAFixedPort;
import wirecheck.faulty.any.udpclient.WaitsForEver;

/**
 * UDP clients of the tagged protocol with one mistake each, and the requirements that they fail.
 */
public final class WrongUdpClients {
  public static final List<TaggedProgram> ALL =
      List.of(
          program(SaysHelloFirst::new).breaks("D1", "D3"),
          program(NeverEnds::new).breaks("D2", "D4", "D5", "D6", "D7", "D8", "D9", "D10"),
          program(UsesAFixedPort::new).breaks("D3"),
          program(KnocksForEverAtAClosedPort::new).breaks("D4"),
          program(DiesOfAClosedPort::new).breaks("D4"),
          program(WaitsForEver::new).breaks("D5", "D6", "D10"),
          program(AsksOnce::new).breaks("D6"),
          program(FailsOnARepeatedAnswer::new).breaks("D9").unsettled("D9"),
          program(DiesOfNonsense::new).breaks("D10", "D8", "D9"));

  private WrongUdpClients() {}

  private static TaggedProgram program(Supplier<Program> maker) {
    return TaggedProgram.of("any/udp-client", maker, "tagged-udp.yaml");
  }
}
