package wirecheck.selftest;

import java.util.List;
import java.util.function.Supplier;
import wirecheck.faulty.Program;
import wirecheck.faulty.tcpserver.AbortsInsteadOfClosing;
import wirecheck.faulty.tcpserver.AllowsThreeFragments;
import wirecheck.faulty.tcpserver.AnswersALongMessageWithAComplaint;
import wirecheck.faulty.tcpserver.AnswersAsciiOnly;
import wirecheck.faulty.tcpserver.AnswersEndOfStream;
import wirecheck.faulty.tcpserver.AnswersOnceAConnection;
import wirecheck.faulty.tcpserver.AnswersOnlyTheGreeting;
import wirecheck.faulty.tcpserver.AppendsANewline;
import wirecheck.faulty.tcpserver.BroadcastsItsReplies;
import wirecheck.faulty.tcpserver.CallsItADisconnect;
import wirecheck.faulty.tcpserver.CannotBeRestartedAtOnce;
import wirecheck.faulty.tcpserver.ClosesAfterOneReply;
import wirecheck.faulty.tcpserver.ClosesAfterTenReplies;
import wirecheck.faulty.tcpserver.ClosesConnectionsIdleAfterAnExchange;
import wirecheck.faulty.tcpserver.ClosesIdleConnections;
import wirecheck.faulty.tcpserver.ClosesOnALongMessage;
import wirecheck.faulty.tcpserver.ClosesOnPipelining;
import wirecheck.faulty.tcpserver.ClosesOnQuit;
import wirecheck.faulty.tcpserver.ClosesOnSwearwords;
import wirecheck.faulty.tcpserver.DiesAMomentAfterAClose;
import wirecheck.faulty.tcpserver.DiesAMomentAfterAReset;
import wirecheck.faulty.tcpserver.DiesInTheMiddleOfAMessage;
import wirecheck.faulty.tcpserver.DiesOfAResetBeforeTheFirstMessage;
import wirecheck.faulty.tcpserver.DiesOfBadText;
import wirecheck.faulty.tcpserver.DiesOnReset;
import wirecheck.faulty.tcpserver.DiesWhenNothingWasSaid;
import wirecheck.faulty.tcpserver.DropsThePendingConnections;
import wirecheck.faulty.tcpserver.DropsTheReplyAtEndOfStream;
import wirecheck.faulty.tcpserver.EndsNormallyWhenThePortIsTaken;
import wirecheck.faulty.tcpserver.EndsWithItsFirstConnection;
import wirecheck.faulty.tcpserver.GreetsUnasked;
import wirecheck.faulty.tcpserver.HangsAtEndOfStream;
import wirecheck.faulty.tcpserver.HangsOnReset;
import wirecheck.faulty.tcpserver.IgnoresItsOwnWords;
import wirecheck.faulty.tcpserver.IgnoresLineFeeds;
import wirecheck.faulty.tcpserver.IgnoresSigterm;
import wirecheck.faulty.tcpserver.KeepsBrokenConnections;
import wirecheck.faulty.tcpserver.KeepsEveryTenthConnection;
import wirecheck.faulty.tcpserver.KnocksOnIdleConnections;
import wirecheck.faulty.tcpserver.LeaksConnections;
import wirecheck.faulty.tcpserver.LeavesTheWorkToADaemonThread;
import wirecheck.faulty.tcpserver.LimitsWhatAConnectionMaySend;
import wirecheck.faulty.tcpserver.LosesInterestInSlowClients;
import wirecheck.faulty.tcpserver.LosesPatienceWithSlowReaders;
import wirecheck.faulty.tcpserver.NeverCloses;
import wirecheck.faulty.tcpserver.PrintsNoMessages;
import wirecheck.faulty.tcpserver.PrintsTheBreakTwice;
import wirecheck.faulty.tcpserver.RemindsOfItsReply;
import wirecheck.faulty.tcpserver.RepliesInSizeOfTheMessage;
import wirecheck.faulty.tcpserver.SaysNothingOfABreak;
import wirecheck.faulty.tcpserver.SaysNothingOfAReset;
import wirecheck.faulty.tcpserver.SaysNothingWhenThePortIsTaken;
import wirecheck.faulty.tcpserver.SendsTheTerminatorToo;
import wirecheck.faulty.tcpserver.ServesAHundredClients;
import wirecheck.faulty.tcpserver.SharesThePort;
import wirecheck.faulty.tcpserver.StopsAfterTenBreaks;
import wirecheck.faulty.tcpserver.StopsReadingALongMessage;
import wirecheck.faulty.tcpserver.SweepsAndMissesEveryTenth;
import wirecheck.faulty.tcpserver.TakesFragmentsForAnAttack;
import wirecheck.faulty.tcpserver.WaitsForGoodbye;
import wirecheck.faulty.tcpserver.WaitsForThePort;
import wirecheck.faulty.tcpserver.WaitsForTheWholeMessage;
import wirecheck.spec.Hello;

/** TCP servers with one mistake each, and what the suite says of them. */
final class FaultyTcpServers {
  static final List<FaultyProgram> ALL =
      List.of(
          program(LeavesTheWorkToADaemonThread::new)
              .breaks("TCP-S1", "it ended with status 0")
              .undecided(
                  "TCP-S2", "TCP-S3", "TCP-S4", "TCP-S5", "TCP-S6", "TCP-S7", "TCP-S8", "TCP-S9",
                  "TCP-S10", "TCP-S11", "TCP-S12", "TCP-S13", "TCP-S14", "TCP-S15", "TCP-S16",
                  "TCP-S17", "TCP-S18", "TCP-S19", "TCP-S20", "TCP-S21", "TCP-S22", "TCP-S23",
                  "TCP-S24", "TCP-S25", "TCP-S26", "TCP-S27", "TCP-S28", "TCP-S29", "TCP-S30",
                  "TCP-S31", "TCP-S32")
              .because("a program that ends can be asked nothing"),
          program("Daemonizes.py")
              .breaks("TCP-S1", "ended with status 0")
              .undecided(
                  "TCP-S2", "TCP-S3", "TCP-S4", "TCP-S5", "TCP-S6", "TCP-S7", "TCP-S8", "TCP-S9",
                  "TCP-S10", "TCP-S11", "TCP-S12", "TCP-S13", "TCP-S14", "TCP-S15", "TCP-S16",
                  "TCP-S17", "TCP-S18", "TCP-S19", "TCP-S20", "TCP-S21", "TCP-S22", "TCP-S23",
                  "TCP-S24", "TCP-S25", "TCP-S26", "TCP-S27", "TCP-S28", "TCP-S29", "TCP-S30",
                  "TCP-S31", "TCP-S32")
              .because(
                  "programs stay in the foreground, and one that does not can be asked nothing"),
          program(AppendsANewline::new)
              .breaks("TCP-S2", "observed \"hello\\n\"")
              .andAlso(
                  "TCP-S4", "TCP-S5", "TCP-S6", "TCP-S7", "TCP-S8", "TCP-S11", "TCP-S18", "TCP-S21",
                  "TCP-S25", "TCP-S26", "TCP-S27", "TCP-S32")
              .undecided("TCP-S10", "TCP-S16")
              .because("no reply of it is the reply"),
          program(SendsTheTerminatorToo::new)
              .breaks("TCP-S2", "observed \"hello\\x00\"")
              .andAlso(
                  "TCP-S4", "TCP-S5", "TCP-S6", "TCP-S7", "TCP-S8", "TCP-S11", "TCP-S18", "TCP-S21",
                  "TCP-S25", "TCP-S26", "TCP-S27", "TCP-S32")
              .undecided("TCP-S10", "TCP-S16")
              .because("no reply of it is the reply"),
          program(GreetsUnasked::new)
              .breaks("TCP-S3", "expected nothing, observed \"hello, who is there?\\n\"")
              .in("a client waits before it speaks", "a client says nothing for longer")
              .andAlso(
                  "TCP-S4", "TCP-S6", "TCP-S7", "TCP-S8", "TCP-S11", "TCP-S13", "TCP-S18",
                  "TCP-S21", "TCP-S25", "TCP-S26", "TCP-S30", "TCP-S31")
              .undecided("TCP-S2", "TCP-S10", "TCP-S16", "TCP-S17", "TCP-S27", "TCP-S32")
              .unsettled(
                  "TCP-S5", "TCP-S9", "TCP-S12", "TCP-S14", "TCP-S15", "TCP-S19", "TCP-S20",
                  "TCP-S22", "TCP-S24", "TCP-S28", "TCP-S29")
              .because(
                  "its welcome stands before every first reply, and begins with one; where nobody waits for it, it is a matter of luck whether it is there before the greeting"),
          program(AnswersOnceAConnection::new)
              .breaks("TCP-S4", "(exchange 2 of 20), observed ... of silence")
              .andAlso("TCP-S6", "TCP-S7", "TCP-S8", "TCP-S9", "TCP-S18", "TCP-S25", "TCP-S26")
              .undecided("TCP-S16")
              .because("each of these asks twice"),
          program(ClosesAfterOneReply::new)
              .breaks("TCP-S4", "(exchange 2 of 20), observed end of stream")
              .andAlso(
                  "TCP-S2", "TCP-S5", "TCP-S6", "TCP-S7", "TCP-S8", "TCP-S9", "TCP-S18", "TCP-S21",
                  "TCP-S25", "TCP-S26", "TCP-S27")
              .undecided("TCP-S10", "TCP-S16")
              .because("after the first reply there is no connection"),
          program(ClosesAfterTenReplies::new)
              .breaks("TCP-S4", "(exchange 11 of 20), observed end of stream"),
          program(AnswersOnlyTheGreeting::new)
              .breaks("TCP-S5", "observed ... of silence")
              .andAlso("TCP-S6", "TCP-S7", "TCP-S8", "TCP-S21", "TCP-S26", "TCP-S27")
              .because("parts, pairs and long messages are other contents"),
          program(DiesOfBadText::new)
              .breaks("TCP-S5", "observed end of stream")
              .in("a client sends every value of a byte", "a client sends a byte that is no text"),
          program(AnswersAsciiOnly::new)
              .breaks("TCP-S5", "observed ... of silence")
              .in(
                  "a client sends UTF-8 beyond ASCII",
                  "a client sends every value of a byte",
                  "a client sends a byte that is no text"),
          program(IgnoresItsOwnWords::new)
              .breaks("TCP-S5", "observed ... of silence")
              .in("a client sends the reply itself"),
          program(IgnoresLineFeeds::new)
              .breaks("TCP-S5", "observed ... of silence")
              .in("a client sends a line feed"),
          program(ClosesOnSwearwords::new)
              .breaks("TCP-S5", "observed end of stream")
              .in("a client sends every value of a byte"),
          program(ClosesOnQuit::new)
              .breaks("TCP-S5", "observed end of stream")
              .in("a client sends what may be a command"),
          program(WaitsForTheWholeMessage::new)
              .breaks("TCP-S5", "observed ... of silence")
              .in(
                  "a client sends a line feed",
                  "a client sends a single byte",
                  "a client sends a byte that is no text"),
          program(ClosesOnALongMessage::new)
              .breaks("TCP-S6", "observed end of stream")
              .andAlso("TCP-S21", "TCP-S27")
              .because("what a slow reader sends, or what passes a narrow link, is long"),
          program(AnswersALongMessageWithAComplaint::new)
              .breaks("TCP-S6", "observed \"too long")
              .andAlso("TCP-S21", "TCP-S27")
              .because("what a slow reader sends, or what passes a narrow link, is long"),
          program(StopsReadingALongMessage::new)
              .breaks("TCP-S6", "(exchange 1 of 1), observed ... of silence"),
          program("LeavesTheRestUnread.c")
              .breaks("TCP-S6", "a reset connection")
              .andAlso("TCP-S21", "TCP-S27")
              .because("what a slow reader sends, or what passes a narrow link, is long"),
          program(TakesFragmentsForAnAttack::new)
              .breaks("TCP-S7", "observed \"hello\", then end of stream")
              .andAlso("TCP-S26")
              .because("a link that carries single bytes makes fragments, too"),
          program(ClosesOnPipelining::new).breaks("TCP-S8", "observed end of stream"),
          program(RepliesInSizeOfTheMessage::new).breaks("TCP-S8", "observed \"hellohell\""),
          program(KnocksOnIdleConnections::new)
              .breaks("TCP-S3", "expected no byte, observed \"\\x00\"")
              .in("a client says nothing for longer")
              .unsettled("TCP-S18")
              .because("the second client says nothing for as long if the machine is slow"),
          program(RemindsOfItsReply::new)
              .breaks("TCP-S3", "expected no byte, observed \"hello\"")
              .in("a client has been answered and says nothing more"),
          program(ClosesIdleConnections::new).breaks("TCP-S9", "observed end of stream"),
          program(ClosesConnectionsIdleAfterAnExchange::new)
              .breaks("TCP-S9", "observed end of stream")
              .in("a connection is idle after an exchange"),
          program(NeverCloses::new)
              .breaks("TCP-S10", "expected nothing but end of stream, observed ... of silence")
              .andAlso("TCP-S11", "TCP-S20", "TCP-S32")
              .because("no connection ends"),
          program(WaitsForGoodbye::new)
              .breaks("TCP-S10", "expected nothing but end of stream, observed ... of silence")
              .andAlso("TCP-S11", "TCP-S15", "TCP-S20", "TCP-S32")
              .because("no connection ends"),
          program(AbortsInsteadOfClosing::new)
              .breaks("TCP-S10", "expected nothing but end of stream, observed a reset connection")
              .andAlso("TCP-S11", "TCP-S32")
              .because("no connection ends in order"),
          program("StaysHalfOpen.js")
              .breaks("TCP-S10", "expected nothing but end of stream, observed ... of silence")
              .andAlso("TCP-S11", "TCP-S20", "TCP-S32")
              .because("no connection ends"),
          program(AnswersEndOfStream::new)
              .breaks("TCP-S11", "expected \"hello\", then end of stream, observed \"hellohello\"")
              .andAlso("TCP-S10", "TCP-S32")
              .because("the end of every stream is answered"),
          program("SendsIntoAnEndedStream.py")
              .breaks("TCP-S11", "expected \"hello\", then end of stream, observed \"hellohello")
              .andAlso("TCP-S10", "TCP-S32")
              .because("the end of every stream is answered, again and again"),
          program(DropsTheReplyAtEndOfStream::new)
              .breaks("TCP-S11", "expected \"hello\", then end of stream, observed end of stream"),
          program(HangsOnReset::new)
              .breaks("TCP-S12", "observed ... of silence")
              .andAlso("TCP-S14", "TCP-S29")
              .undecided("TCP-S15", "TCP-S20")
              .because("every reset stops it"),
          program(DiesOnReset::new)
              .breaks("TCP-S12", "observed a reset connection | observed a refusal")
              .andAlso("TCP-S14", "TCP-S29")
              .undecided("TCP-S15", "TCP-S20")
              .because("every reset stops it"),
          program(DiesAMomentAfterAReset::new)
              .breaks("TCP-S12", "expected")
              .andAlso("TCP-S14", "TCP-S29")
              .undecided("TCP-S20")
              .unsettled("TCP-S15")
              .because(
                  "every reset kills it, and the next client may have been served before that"),
          program("DiesOfAnUnhandledError.js")
              .breaks("TCP-S12", "expected")
              .andAlso("TCP-S14", "TCP-S29")
              .undecided("TCP-S15", "TCP-S20")
              .because("every reset stops it"),
          program(DiesAMomentAfterAClose::new)
              .breaks("TCP-S13", "expected")
              .andAlso("TCP-S30")
              .because("a client whose words are swallowed has said nothing either"),
          program(DiesWhenNothingWasSaid::new)
              .breaks("TCP-S13", "observed a reset connection | observed a refusal")
              .andAlso("TCP-S30")
              .because("a client whose words are swallowed has said nothing either"),
          program(StopsAfterTenBreaks::new)
              .breaks("TCP-S14", "(client after one that was gone 1")
              .undecided("TCP-S20")
              .because("a dead server has no descriptors"),
          program("DiesOfABrokenPipe.c")
              .breaks("TCP-S14", "(client after one that was gone")
              .undecided("TCP-S20")
              .because("a dead server has no descriptors"),
          program(SaysNothingOfABreak::new).breaks("TCP-S15", "observed it was shown 0 times"),
          program(SaysNothingOfAReset::new)
              .breaks("TCP-S15", "observed it was shown once")
              .in("a client resets its connection after an exchange"),
          program(PrintsTheBreakTwice::new)
              .breaks("TCP-S15", "shown 2 times, observed it was shown"),
          program(CallsItADisconnect::new).breaks("TCP-S15", "observed it was shown 0 times"),
          program(PrintsNoMessages::new).breaks("TCP-S16", "observed it was shown 0 times"),
          program(DropsThePendingConnections::new)
              .breaks(
                  "TCP-S17", "expected a connection (client \"W ... \"), observed ... of silence"),
          program("HasAFewPlacesOnly.js")
              .breaks("TCP-S17", "expected \"hello\" (client \"W ... \"), observed"),
          program(BroadcastsItsReplies::new)
              .breaks("TCP-S18", "expected nothing, observed \"hello\""),
          program(ServesAHundredClients::new)
              .breaks("TCP-S19", "(client 101 of 200), observed end of stream")
              .undecided("TCP-S20")
              .because("of its 220 clients a hundred are served"),
          program(LeaksConnections::new).breaks("TCP-S20", "observed 221 open descriptors"),
          program(KeepsEveryTenthConnection::new).breaks("TCP-S20", "observed 23 open descriptors"),
          program(SweepsAndMissesEveryTenth::new).breaks("TCP-S20", "open descriptors"),
          program("LeaksDescriptors.c").breaks("TCP-S20", "open descriptors"),
          program(KeepsBrokenConnections::new)
              .breaks("TCP-S20", "open descriptors")
              .in("the server's descriptors are counted while clients are gone at once"),
          program(LimitsWhatAConnectionMaySend::new).breaks("TCP-S21", "then end of stream"),
          program(LosesPatienceWithSlowReaders::new)
              .breaks("TCP-S21", "expected 1 to 262144 times \"hello\""),
          program(CannotBeRestartedAtOnce::new)
              .breaks("TCP-S22", "observed it ended with status 1"),
          program("CannotBeRestartedAtOnce.c").breaks("TCP-S22", "observed it ended with status 1"),
          program(SharesThePort::new).breaks("TCP-S23", "observed it is bound to the port, too"),
          program("SharesThePort.c").breaks("TCP-S23", "observed it is bound to the port, too"),
          program(EndsNormallyWhenThePortIsTaken::new)
              .breaks("TCP-S23", "observed it ended with status 0"),
          program(SaysNothingWhenThePortIsTaken::new)
              .breaks("TCP-S23", "observed it printed nothing"),
          program(WaitsForThePort::new).breaks("TCP-S23", "observed it still runs"),
          program(IgnoresSigterm::new)
              .breaks(
                  "TCP-S24",
                  "expected an end within 5.0 s and nobody at its port then, observed it still runs"),
          program("LeavesAChildBehind.py")
              .breaks("TCP-S24", "observed its process ... (python3) is still bound to its port"),
          program("DrainsForEverBeforeItStops.js")
              .breaks(
                  "TCP-S24",
                  "expected an end within 5.0 s and nobody at its port then, observed it still runs"),
          program(LosesInterestInSlowClients::new).breaks("TCP-S25", "(exchange 3 of 3), observed"),
          program(AllowsThreeFragments::new).breaks("TCP-S26", "end of stream"),
          program(HangsAtEndOfStream::new)
              .breaks("TCP-S28", "observed ... of silence")
              .andAlso(
                  "TCP-S10", "TCP-S11", "TCP-S13", "TCP-S14", "TCP-S15", "TCP-S17", "TCP-S18",
                  "TCP-S19", "TCP-S21", "TCP-S30", "TCP-S31", "TCP-S32")
              .undecided("TCP-S20")
              .because("a link that goes down looks to it like a client that closes"),
          program(EndsWithItsFirstConnection::new)
              .breaks("TCP-S28", "expected")
              .andAlso(
                  "TCP-S10", "TCP-S11", "TCP-S12", "TCP-S13", "TCP-S14", "TCP-S17", "TCP-S18",
                  "TCP-S19", "TCP-S21", "TCP-S29", "TCP-S30", "TCP-S31", "TCP-S32")
              .undecided("TCP-S15", "TCP-S20")
              .because("a link that goes down looks to it like a client that closes"),
          program(DiesOfAResetBeforeTheFirstMessage::new).breaks("TCP-S29", "expected"),
          program(DiesInTheMiddleOfAMessage::new).breaks("TCP-S31", "expected"));

  private FaultyTcpServers() {}

  private static FaultyProgram program(Supplier<Program> maker) {
    return FaultyProgram.of(Hello.TCP_SERVER, maker);
  }

  private static FaultyProgram program(String file) {
    return FaultyProgram.of(Hello.TCP_SERVER, file);
  }
}
