package wirecheck.selftest.any;

import java.util.List;
import java.util.function.Supplier;
import wirecheck.faulty.Program;
import wirecheck.faulty.any.udpserver.AnswersEverythingWithAnError;
import wirecheck.faulty.any.udpserver.AnswersFromAnotherPort;
import wirecheck.faulty.any.udpserver.AnswersTheNewestSender;
import wirecheck.faulty.any.udpserver.AnswersTwice;
import wirecheck.faulty.any.udpserver.AnswersWithoutTheTag;
import wirecheck.faulty.any.udpserver.DiesOfALongDatagram;
import wirecheck.faulty.any.udpserver.DiesOfASingleByte;
import wirecheck.faulty.any.udpserver.DiesOfNonsense;
import wirecheck.faulty.any.udpserver.DropsBursts;
import wirecheck.faulty.any.udpserver.EndsWhenIdle;
import wirecheck.faulty.any.udpserver.HasAHundredSessions;
import wirecheck.faulty.any.udpserver.IgnoresSigterm;
import wirecheck.faulty.any.udpserver.RemindsOfItsAnswer;
import wirecheck.faulty.any.udpserver.SharesThePort;
import wirecheck.faulty.any.udpserver.StopsAtAnEmptyDatagram;
import wirecheck.faulty.any.udpserver.TakesACopyForAnAttack;
import wirecheck.faulty.any.udpserver.WantsToBeKnocked;

/**
 * UDP servers of the tagged protocol with one mistake each, and the requirements that they fail.
 */
public final class WrongUdpServers {
  public static final List<TaggedProgram> ALL =
      List.of(
          program(AnswersWithoutTheTag::new)
              .breaks(
                  "U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U10", "U11", "U12", "U13", "U14",
                  "U15", "U17"),
          program(AnswersFromAnotherPort::new).breaks("U2"),
          program(AnswersTheNewestSender::new).breaks("U3", "U7", "U10"),
          program(AnswersTwice::new)
              .breaks("U4", "U1", "U3", "U9", "U10", "U11", "U12", "U13", "U14"),
          program(RemindsOfItsAnswer::new).breaks("U4", "U9", "U10"),
          program(StopsAtAnEmptyDatagram::new).breaks("U5"),
          program(DiesOfNonsense::new).breaks("U6", "U5", "U15"),
          program(DiesOfALongDatagram::new).breaks("U6"),
          program(WantsToBeKnocked::new)
              .breaks(
                  "U8", "U1", "U2", "U3", "U4", "U5", "U6", "U7", "U10", "U11", "U12", "U13", "U14",
                  "U15", "U17"),
          program(HasAHundredSessions::new).breaks("U8"),
          program(EndsWhenIdle::new).breaks("U9", "U4"),
          program(DropsBursts::new).breaks("U10", "U8"),
          program(TakesACopyForAnAttack::new).breaks("U12"),
          program(DiesOfASingleByte::new).breaks("U15", "U6"),
          program(AnswersEverythingWithAnError::new).breaks("U16"),
          program(SharesThePort::new).breaks("U17"),
          program(IgnoresSigterm::new).breaks("U18"),
          program("AnswersItsOwnAnswer.py").breaks("U16"),
          program("DiesOfAnUnreachablePort.c").breaks("U7"));

  private WrongUdpServers() {}

  private static TaggedProgram program(Supplier<Program> maker) {
    return TaggedProgram.of("any/udp-server", maker, "tagged-udp.yaml");
  }

  private static TaggedProgram program(String file) {
    return TaggedProgram.of("any/udp-server", file, "tagged-udp.yaml");
  }
}
