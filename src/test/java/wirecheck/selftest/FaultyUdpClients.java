package wirecheck.selftest;

import java.util.List;
import java.util.function.Supplier;
import wirecheck.faulty.Program;
import wirecheck.faulty.udpclient.AlwaysMakesThreeExchanges;
import wirecheck.faulty.udpclient.DiesOfAClosedPort;
import wirecheck.faulty.udpclient.DiesOfALongReply;
import wirecheck.faulty.udpclient.DiesOfAnEmptyReply;
import wirecheck.faulty.udpclient.EndsWithTheFirstLoss;
import wirecheck.faulty.udpclient.FailsAfterALateReply;
import wirecheck.faulty.udpclient.FailsOnARepeatedReply;
import wirecheck.faulty.udpclient.GivesUpAfterAQuarterOfASecond;
import wirecheck.faulty.udpclient.GivesUpIfTheFirstIsLost;
import wirecheck.faulty.udpclient.GreetsInCapitals;
import wirecheck.faulty.udpclient.KnocksForEverAtAClosedPort;
import wirecheck.faulty.udpclient.MakesOneExchangeOnly;
import wirecheck.faulty.udpclient.MakesOneExchangeTooMany;
import wirecheck.faulty.udpclient.NeverGivesUp;
import wirecheck.faulty.udpclient.PacksItsGreetings;
import wirecheck.faulty.udpclient.PrintsNothing;
import wirecheck.faulty.udpclient.PrintsOnStandardError;
import wirecheck.faulty.udpclient.SaysGoodbye;
import wirecheck.faulty.udpclient.SendsAByteADatagram;
import wirecheck.faulty.udpclient.SendsASetUpDatagram;
import wirecheck.faulty.udpclient.SendsEachGreetingTwice;
import wirecheck.faulty.udpclient.SendsWithANewline;
import wirecheck.faulty.udpclient.StopsAtACopy;
import wirecheck.faulty.udpclient.TakesALateReplyForAFailure;
import wirecheck.faulty.udpclient.UsesAFixedPort;
import wirecheck.faulty.udpclient.UsesAFixedPortLater;
import wirecheck.faulty.udpclient.WaitsForEachReplyToBeNew;
import wirecheck.faulty.udpclient.WaitsForTheRightReply;
import wirecheck.spec.Hello;

/** UDP clients with one mistake each, and what the suite says of them. */
final class FaultyUdpClients {
  static final List<FaultyProgram> ALL =
      List.of(
          program(GreetsInCapitals::new)
              .breaks("UDP-C1", "expected \"hi~\" first, observed \"HI~\"")
              .andAlso("UDP-C2", "UDP-C3")
              .because("no greeting of it is the greeting"),
          program(SendsASetUpDatagram::new)
              .breaks("UDP-C1", "expected \"hi~\" first, observed 2 datagrams, the first \"\"")
              .andAlso("UDP-C2", "UDP-C3", "UDP-C10")
              .because("the set-up comes first everywhere, and where it is lost nothing follows"),
          program(SendsWithANewline::new)
              .breaks("UDP-C1", "expected \"hi~\" first, observed \"hi~\\n\"")
              .andAlso("UDP-C2", "UDP-C3")
              .because("no greeting of it is the greeting"),
          program(SendsAByteADatagram::new)
              .breaks("UDP-C2", "observed 9 datagrams, the first \"h\"")
              .andAlso("UDP-C1", "UDP-C3", "UDP-C10")
              .because("no datagram of it is the greeting, and the loss of one ends it"),
          program(PacksItsGreetings::new)
              .breaks("UDP-C2", "observed \"hi~hi~hi~\"")
              .in("the client is to make three exchanges")
              .andAlso("UDP-C3", "UDP-C8", "UDP-C10", "UDP-C11")
              .because("several exchanges are one to it"),
          program(SendsEachGreetingTwice::new)
              .breaks("UDP-C2", "observed 6 datagrams, each \"hi~\"")
              .andAlso("UDP-C10")
              .because("it waits for twice as many replies, and the loss of one ends it"),
          program(SaysGoodbye::new).breaks("UDP-C2", "observed 4 datagrams, the first \"hi~\""),
          program(MakesOneExchangeTooMany::new)
              .breaks("UDP-C2", "observed 4 datagrams, each \"hi~\""),
          program("LeavesAGreeterBehind.py").breaks("UDP-C2", "observed 4 datagrams, each \"hi~\""),
          program(MakesOneExchangeOnly::new)
              .breaks("UDP-C2", "observed \"hi~\"")
              .in("the client is to make three exchanges")
              .andAlso("UDP-C8", "UDP-C10", "UDP-C11")
              .because("three exchanges never take place"),
          program(AlwaysMakesThreeExchanges::new)
              .breaks("UDP-C2", "observed 3 datagrams, each \"hi~\"")
              .in("the client is to make one exchange"),
          program(UsesAFixedPort::new).breaks("UDP-C3", "used by both"),
          program(UsesAFixedPortLater::new).breaks("UDP-C3", "used by both"),
          program(DiesOfAClosedPort::new)
              .breaks("UDP-C4", "observed it was killed by signal 6 (SIGABRT)"),
          program(KnocksForEverAtAClosedPort::new).breaks("UDP-C4", "observed it still runs"),
          program(NeverGivesUp::new)
              .breaks("UDP-C5", "observed it still runs")
              .andAlso("UDP-C4", "UDP-C10")
              .because("a closed port and a lost datagram are missing replies, too"),
          program("NeverGivesUp.js")
              .breaks("UDP-C5", "observed it still runs")
              .andAlso("UDP-C4", "UDP-C10")
              .because("a closed port and a lost datagram are missing replies, too"),
          program(PrintsNothing::new)
              .breaks("UDP-C6", "expected \"hello\" shown, observed it was not shown")
              .andAlso("UDP-C7")
              .because("a late reply is a reply"),
          program(PrintsOnStandardError::new)
              .breaks("UDP-C6", "expected \"hello\" shown, observed it was not shown")
              .andAlso("UDP-C7")
              .because("a late reply is a reply"),
          program(GivesUpAfterAQuarterOfASecond::new)
              .breaks("UDP-C7", "expected \"hello\" shown, observed it was not shown"),
          program(FailsOnARepeatedReply::new)
              .breaks("UDP-C8", "observed it ended with status 1")
              .andAlso("UDP-C11")
              .because("a link that doubles repeats replies, too"),
          program(StopsAtACopy::new)
              .breaks("UDP-C8", "it was killed by signal 6 (SIGABRT)")
              .andAlso("UDP-C11")
              .because("a link that doubles repeats replies, too"),
          program(WaitsForEachReplyToBeNew::new)
              .breaks("UDP-C8", "it ended with status 2")
              .andAlso("UDP-C2", "UDP-C11")
              .undecided("UDP-C10")
              .because("all replies look the same, so it stops at the second"),
          program(DiesOfAnEmptyReply::new)
              .breaks("UDP-C9", "observed it was killed by signal 11 (SIGSEGV)")
              .in("the first reply is empty"),
          program(DiesOfALongReply::new)
              .breaks("UDP-C9", "observed it was killed by signal 11 (SIGSEGV)")
              .in("the first reply is 8192 bytes", "the first reply is 65507 bytes"),
          program(WaitsForTheRightReply::new).breaks("UDP-C9", "observed it still runs"),
          program("OverflowsItsBuffer.c")
              .breaks("UDP-C9", "observed it was killed by signal")
              .in("the first reply is 8192 bytes", "the first reply is 65507 bytes"),
          program(EndsWithTheFirstLoss::new)
              .breaks("UDP-C10", "expected 2 exchanges, observed none; it ended with status 1")
              .in(
                  "the first of three greetings is lost",
                  "the second of three greetings is lost",
                  "the first of three replies is lost",
                  "the second of three replies is lost"),
          program(GivesUpIfTheFirstIsLost::new)
              .breaks("UDP-C10", "expected 2 exchanges, observed none; it ended with status 1")
              .in("the first of three greetings is lost", "the first of three replies is lost"),
          program(TakesALateReplyForAFailure::new)
              .breaks("UDP-C11", "observed an exchange; it ended with status 1")
              .in(
                  "the link is slow",
                  "the first greeting is held up while others pass",
                  "the first reply is held up while others pass")
              .andAlso("UDP-C7", "UDP-C10")
              .because("what is held back, and what is lost, does not come in its time either"),
          program(FailsAfterALateReply::new)
              .breaks("UDP-C11", "observed it ended with status 1")
              .in(
                  "the first greeting is held up while others pass",
                  "the first reply is held up while others pass"));

  private FaultyUdpClients() {}

  private static FaultyProgram program(Supplier<Program> maker) {
    return FaultyProgram.of(Hello.UDP_CLIENT, maker);
  }

  private static FaultyProgram program(String file) {
    return FaultyProgram.of(Hello.UDP_CLIENT, file);
  }
}
