package wirecheck.selftest.any;

import java.util.List;
import java.util.function.Supplier;
import wirecheck.faulty.Program;
import wirecheck.faulty.any.tcpserver.AbortsInsteadOfClosing;
import wirecheck.faulty.any.tcpserver.AllowsFewFragments;
import wirecheck.faulty.any.tcpserver.AnswersEndOfStream;
import wirecheck.faulty.any.tcpserver.AnswersHalfARequestFromAnOldBuffer;
import wirecheck.faulty.any.tcpserver.AnswersOnceAConnection;
import wirecheck.faulty.any.tcpserver.AnswersOneOfThoseBeforeTheEnd;
import wirecheck.faulty.any.tcpserver.AnswersTheFirstOfARead;
import wirecheck.faulty.any.tcpserver.AnswersTheNewestConnection;
import wirecheck.faulty.any.tcpserver.AnswersWithoutItsEnd;
import wirecheck.faulty.any.tcpserver.BroadcastsItsAnswers;
import wirecheck.faulty.any.tcpserver.CannotBeRestartedAtOnce;
import wirecheck.faulty.any.tcpserver.ClosesAfterTenExchanges;
import wirecheck.faulty.any.tcpserver.ClosesTheIdle;
import wirecheck.faulty.any.tcpserver.DiesInTheMiddleOfARequest;
import wirecheck.faulty.any.tcpserver.DiesOfAReset;
import wirecheck.faulty.any.tcpserver.DiesOfAResetBeforeTheFirstRequest;
import wirecheck.faulty.any.tcpserver.DiesOfFormats;
import wirecheck.faulty.any.tcpserver.DiesOfNonsense;
import wirecheck.faulty.any.tcpserver.DiesWhenNothingWasSaid;
import wirecheck.faulty.any.tcpserver.DropsTheAnswerAtEndOfStream;
import wirecheck.faulty.any.tcpserver.DropsThePendingConnections;
import wirecheck.faulty.any.tcpserver.ForgetsHalfARequest;
import wirecheck.faulty.any.tcpserver.GathersALineForEver;
import wirecheck.faulty.any.tcpserver.GreetsUnasked;
import wirecheck.faulty.any.tcpserver.HangsAtEndOfStream;
import wirecheck.faulty.any.tcpserver.HasFortyPlaces;
import wirecheck.faulty.any.tcpserver.IgnoresSigterm;
import wirecheck.faulty.any.tcpserver.JoinsTwoPiecesAtMost;
import wirecheck.faulty.any.tcpserver.KeepsItsTagInAField;
import wirecheck.faulty.any.tcpserver.LeaksConnections;
import wirecheck.faulty.any.tcpserver.LeavesTheWorkToADaemonThread;
import wirecheck.faulty.any.tcpserver.LetsTheNextWaitForTheOtherHalf;
import wirecheck.faulty.any.tcpserver.LosesInterestInSlowClients;
import wirecheck.faulty.any.tcpserver.LosesWhatNobodyReads;
import wirecheck.faulty.any.tcpserver.MixesUpPipelinedRequests;
import wirecheck.faulty.any.tcpserver.NeverClosesItsSide;
import wirecheck.faulty.any.tcpserver.SaysNothingWhenThePortIsTaken;
import wirecheck.faulty.any.tcpserver.ServesAHundredClients;
import wirecheck.faulty.any.tcpserver.ServesInTurn;
import wirecheck.faulty.any.tcpserver.SharesItsBuffer;
import wirecheck.faulty.any.tcpserver.SharesThePort;
import wirecheck.faulty.any.tcpserver.StopsAfterTenEmptyConnections;
import wirecheck.faulty.any.tcpserver.TakesAReadForAMessage;
import wirecheck.faulty.any.tcpserver.WaitsForTheOtherHalf;
import wirecheck.faulty.any.tcpserver.WritesUnderALock;

/**
 * TCP servers of the tagged protocol with one mistake each, and the requirements that they fail.
 */
public final class WrongTcpServers {
  public static final List<TaggedProgram> ALL =
      List.of(
          program(LeavesTheWorkToADaemonThread::new).breaks("T1"),
          program(AnswersWithoutItsEnd::new)
              .breaks(
                  "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T10", "T11", "T12", "T14", "T15",
                  "T16", "T17", "T18", "T20", "T21", "T22", "T23", "T26", "T28", "T29", "T30",
                  "T32", "T33", "T34", "T36", "T37"),
          program(GreetsUnasked::new)
              .breaks(
                  "T3", "T2", "T4", "T5", "T6", "T7", "T8", "T10", "T11", "T12", "T14", "T15",
                  "T16", "T17", "T18", "T20", "T21", "T22", "T23", "T26", "T28", "T29", "T30",
                  "T32", "T33", "T34", "T36", "T37"),
          program(AnswersOnceAConnection::new)
              .breaks("T4", "T6", "T16", "T17", "T20", "T22", "T28", "T29", "T30", "T36"),
          program(ClosesAfterTenExchanges::new).breaks("T4", "T20"),
          program(TakesAReadForAMessage::new).breaks("T5", "T6", "T20", "T29", "T36"),
          program(ForgetsHalfARequest::new).breaks("T5", "T6", "T20", "T29"),
          program(JoinsTwoPiecesAtMost::new).breaks("T5", "T20", "T29").unsettled("T5"),
          program(AnswersTheFirstOfARead::new).breaks("T6", "T20", "T36"),
          program(MixesUpPipelinedRequests::new).breaks("T6", "T20", "T36"),
          program(DropsTheAnswerAtEndOfStream::new).breaks("T7", "T20", "T36"),
          program(AnswersEndOfStream::new).breaks("T8", "T7", "T24", "T36"),
          program(NeverClosesItsSide::new).breaks("T8", "T7", "T12", "T19", "T24", "T35", "T36"),
          program(DiesOfAReset::new).breaks("T9", "T11", "T12", "T32"),
          program(DiesWhenNothingWasSaid::new)
              .breaks("T10", "T1", "T8", "T11", "T12", "T23", "T33", "T34", "T37"),
          program(StopsAfterTenEmptyConnections::new).breaks("T10", "T11"),
          program(DiesInTheMiddleOfARequest::new).breaks("T12", "T23", "T34", "T37"),
          program(WaitsForTheOtherHalf::new).breaks("T12", "T19"),
          program(LetsTheNextWaitForTheOtherHalf::new)
              .by("tagged-in-turn.yaml")
              .breaks("T34", "T12", "T23", "T37"),
          program(DropsThePendingConnections::new)
              .by("tagged-in-turn.yaml")
              .breaks(
                  "T13", "T5", "T7", "T8", "T9", "T10", "T11", "T12", "T16", "T17", "T18", "T20",
                  "T23", "T24", "T31", "T32", "T33", "T34", "T36", "T37"),
          program(ServesInTurn::new).breaks("T14", "T15", "T16", "T21"),
          program(HasFortyPlaces::new).breaks("T15"),
          program(BroadcastsItsAnswers::new).breaks("T16", "T11", "T17", "T18", "T21"),
          program(AnswersTheNewestConnection::new).breaks("T16", "T11", "T13", "T17", "T23"),
          program(KeepsItsTagInAField::new).breaks("T17", "T11", "T13", "T20", "T21"),
          program(SharesItsBuffer::new).breaks("T12", "T15", "T21", "T23", "T34", "T37"),
          program(ServesAHundredClients::new).breaks("T18"),
          program(LeaksConnections::new).breaks("T19"),
          program(LosesWhatNobodyReads::new).breaks("T20"),
          program(WritesUnderALock::new).breaks("T21").unsettled("T21"),
          program(ClosesTheIdle::new).breaks("T22"),
          program(DiesOfNonsense::new).breaks("T23"),
          program(DiesOfFormats::new).breaks("T23").unsettled("T23"),
          program(GathersALineForEver::new).breaks("T23", "T20"),
          program(AbortsInsteadOfClosing::new).breaks("T24", "T7", "T36"),
          program(CannotBeRestartedAtOnce::new).breaks("T25"),
          program(SharesThePort::new).breaks("T26"),
          program(SaysNothingWhenThePortIsTaken::new).breaks("T26"),
          program(IgnoresSigterm::new).breaks("T27"),
          program(LosesInterestInSlowClients::new)
              .breaks("T28", "T2", "T4", "T5", "T6", "T16", "T22"),
          program(AllowsFewFragments::new).breaks("T20", "T29"),
          program(HangsAtEndOfStream::new)
              .by("tagged-in-turn.yaml")
              .breaks(
                  "T31", "T5", "T7", "T8", "T10", "T11", "T12", "T13", "T16", "T17", "T18", "T20",
                  "T23", "T24", "T33", "T34", "T35", "T36", "T37"),
          program(DiesOfAResetBeforeTheFirstRequest::new).breaks("T32", "T12"),
          program(AnswersOneOfThoseBeforeTheEnd::new).breaks("T36", "T20"),
          program(AnswersHalfARequestFromAnOldBuffer::new).breaks("T37"),
          program("DiesOfABrokenPipe.c").breaks("T11").unsettled("T11"),
          program("TakesAReadForAMessage.c").breaks("T5", "T6", "T20", "T29", "T36"),
          program("LeavesZombies.c").breaks("T19").unsettled("T19"),
          program("BlocksOnASlowReader.c").breaks("T21").unsettled("T21"),
          program("SharesThePort.c").breaks("T26"),
          program("LosesTheRestOfAWrite.c").breaks("T20").unsettled("T20"),
          program("ClosesWithUnreadData.c").by("tagged-once.yaml").breaks("T24", "T7"),
          program("StaysHalfOpen.js").breaks("T8", "T7", "T12", "T19", "T24", "T35", "T36"),
          program("DiesOfAnUnhandledError.js").breaks("T9", "T11", "T32"),
          program("WaitsForItsClientsToLeave.js").breaks("T27"),
          program("MixesUpPipelinedAnswers.js").breaks("T6", "T20", "T36"),
          program("DropsWhatASlowReaderLeaves.py").breaks("T20").unsettled("T20"),
          program("AnswersHalfARequestAtTheEnd.py").breaks("T37"),
          program("ReusesItsBuffer.c")
              .by("tagged-in-turn.yaml")
              .breaks("T12", "T23", "T34", "T37"));

  private WrongTcpServers() {}

  private static TaggedProgram program(Supplier<Program> maker) {
    return TaggedProgram.of("any/tcp-server", maker, "tagged.yaml");
  }

  private static TaggedProgram program(String file) {
    return TaggedProgram.of("any/tcp-server", file, "tagged.yaml");
  }
}
