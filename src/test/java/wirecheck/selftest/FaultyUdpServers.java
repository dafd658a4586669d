package wirecheck.selftest;

import java.util.List;
import java.util.function.Supplier;
import wirecheck.faulty.Program;
import wirecheck.faulty.udpserver.AnswersAsciiOnly;
import wirecheck.faulty.udpserver.AnswersEachBufferful;
import wirecheck.faulty.udpserver.AnswersOneTwiceAndTheNextNotAtAll;
import wirecheck.faulty.udpserver.AnswersOnlyTheGreeting;
import wirecheck.faulty.udpserver.AnswersTenTimes;
import wirecheck.faulty.udpserver.AnswersTheLatestPort;
import wirecheck.faulty.udpserver.AnswersTheLatestSender;
import wirecheck.faulty.udpserver.AppendsANewline;
import wirecheck.faulty.udpserver.BuffersOnly512Bytes;
import wirecheck.faulty.udpserver.ClosesItsSocketWhenIdle;
import wirecheck.faulty.udpserver.CountsInShorts;
import wirecheck.faulty.udpserver.CountsOneByteTooFew;
import wirecheck.faulty.udpserver.DiesAfterIdleness;
import wirecheck.faulty.udpserver.DiesAfterTheFirstReply;
import wirecheck.faulty.udpserver.DiesOfAnOverlongDatagram;
import wirecheck.faulty.udpserver.DiesOfBadText;
import wirecheck.faulty.udpserver.EndsNormallyWhenThePortIsTaken;
import wirecheck.faulty.udpserver.EndsOnAnEmptyDatagram;
import wirecheck.faulty.udpserver.EndsOnQuit;
import wirecheck.faulty.udpserver.ForgetsIdleClients;
import wirecheck.faulty.udpserver.HangsAfterAnOverlongDatagram;
import wirecheck.faulty.udpserver.IgnoresEmptyDatagrams;
import wirecheck.faulty.udpserver.IgnoresItsOwnWords;
import wirecheck.faulty.udpserver.IgnoresOverlongDatagrams;
import wirecheck.faulty.udpserver.IgnoresShortMessages;
import wirecheck.faulty.udpserver.IgnoresSigterm;
import wirecheck.faulty.udpserver.LeavesTheWorkToADaemonThread;
import wirecheck.faulty.udpserver.NeedsASetUpDatagram;
import wirecheck.faulty.udpserver.PrintsBytesAsNumbers;
import wirecheck.faulty.udpserver.PrintsNothing;
import wirecheck.faulty.udpserver.PrintsOnStandardError;
import wirecheck.faulty.udpserver.PrintsTheMessageTwice;
import wirecheck.faulty.udpserver.RateLimits;
import wirecheck.faulty.udpserver.RefusesFragments;
import wirecheck.faulty.udpserver.RemembersTheFirstClient;
import wirecheck.faulty.udpserver.RepliesFromAnotherAddress;
import wirecheck.faulty.udpserver.RepliesFromAnotherPort;
import wirecheck.faulty.udpserver.RepliesInCapitals;
import wirecheck.faulty.udpserver.RepliesInPieces;
import wirecheck.faulty.udpserver.RepliesTwice;
import wirecheck.faulty.udpserver.RepliesTwiceAfterIdleness;
import wirecheck.faulty.udpserver.SaysNothingWhenThePortIsTaken;
import wirecheck.faulty.udpserver.SaysWhatItDoesNotUnderstand;
import wirecheck.faulty.udpserver.SendsAnExtraReplyAtTheEnd;
import wirecheck.faulty.udpserver.SharesTheAddress;
import wirecheck.faulty.udpserver.SharesThePort;
import wirecheck.faulty.udpserver.SkipsBadText;
import wirecheck.faulty.udpserver.SkipsRepeatedDatagrams;
import wirecheck.faulty.udpserver.TakesDamageForAnAttack;
import wirecheck.faulty.udpserver.TakesItsTimeOverEachReply;
import wirecheck.faulty.udpserver.TakesTheNextPort;
import wirecheck.faulty.udpserver.TrimsItsMessages;
import wirecheck.faulty.udpserver.WaitsForThePort;
import wirecheck.faulty.udpserver.WelcomesIdleClientsBack;
import wirecheck.spec.Hello;

/** UDP servers with one mistake each, and what the suite says of them. */
final class FaultyUdpServers {
  static final List<FaultyProgram> ALL =
      List.of(
          program(LeavesTheWorkToADaemonThread::new)
              .breaks("UDP-S1", "it ended with status 0")
              .undecided(
                  "UDP-S2", "UDP-S3", "UDP-S4", "UDP-S5", "UDP-S6", "UDP-S7", "UDP-S8", "UDP-S9",
                  "UDP-S10", "UDP-S11", "UDP-S12", "UDP-S13", "UDP-S14", "UDP-S15", "UDP-S16",
                  "UDP-S17", "UDP-S18", "UDP-S19", "UDP-S20", "UDP-S21", "UDP-S22")
              .because("a program that ends can be asked nothing"),
          program(RepliesInCapitals::new)
              .breaks("UDP-S1", "expected \"hello\" (exchange 1 of 1), observed \"HELLO\"")
              .andAlso(
                  "UDP-S2", "UDP-S3", "UDP-S4", "UDP-S5", "UDP-S6", "UDP-S7", "UDP-S8", "UDP-S9",
                  "UDP-S10", "UDP-S11", "UDP-S13", "UDP-S15", "UDP-S16", "UDP-S17", "UDP-S18",
                  "UDP-S19", "UDP-S20")
              .undecided("UDP-S12", "UDP-S14", "UDP-S22")
              .because("no reply of it is the reply"),
          program(AppendsANewline::new)
              .breaks("UDP-S1", "expected \"hello\" (exchange 1 of 1), observed \"hello\\n\"")
              .andAlso(
                  "UDP-S2", "UDP-S3", "UDP-S4", "UDP-S5", "UDP-S6", "UDP-S7", "UDP-S8", "UDP-S9",
                  "UDP-S10", "UDP-S11", "UDP-S13", "UDP-S15", "UDP-S16", "UDP-S17", "UDP-S18",
                  "UDP-S19", "UDP-S20")
              .undecided("UDP-S12", "UDP-S14", "UDP-S22")
              .because("no reply of it is the reply"),
          program(DiesAfterTheFirstReply::new)
              .breaks("UDP-S1", "had ended")
              .andAlso(
                  "UDP-S2", "UDP-S3", "UDP-S4", "UDP-S5", "UDP-S6", "UDP-S7", "UDP-S8", "UDP-S9",
                  "UDP-S10", "UDP-S11", "UDP-S12", "UDP-S13", "UDP-S15", "UDP-S17", "UDP-S18",
                  "UDP-S19", "UDP-S20")
              .undecided("UDP-S14", "UDP-S16", "UDP-S22")
              .because("it is there for one datagram only"),
          program(RepliesFromAnotherPort::new)
              .breaks("UDP-S2", "expected \"hello\" (exchange 1 of 1), observed ... of silence"),
          program(RepliesFromAnotherAddress::new)
              .breaks("UDP-S2", "expected \"hello\" (exchange 1 of 1), observed ... of silence"),
          program(AnswersTheLatestSender::new)
              .breaks("UDP-S3", "observed 4 datagrams, each \"hello\""),
          program(AnswersTheLatestPort::new)
              .breaks("UDP-S3", "observed 4 datagrams, each \"hello\""),
          program(RepliesTwice::new)
              .breaks("UDP-S4", "expected nothing ... observed \"hello\"")
              .andAlso(
                  "UDP-S1", "UDP-S3", "UDP-S5", "UDP-S6", "UDP-S7", "UDP-S9", "UDP-S11", "UDP-S12",
                  "UDP-S13", "UDP-S15", "UDP-S16", "UDP-S17", "UDP-S18", "UDP-S19", "UDP-S20")
              .undecided("UDP-S14")
              .because("wherever replies are counted there is one too many"),
          program(RepliesInPieces::new)
              .breaks("UDP-S4", "observed \"hel\"")
              .andAlso(
                  "UDP-S1", "UDP-S2", "UDP-S3", "UDP-S5", "UDP-S6", "UDP-S7", "UDP-S8", "UDP-S9",
                  "UDP-S10", "UDP-S11", "UDP-S13", "UDP-S15", "UDP-S16", "UDP-S17", "UDP-S18",
                  "UDP-S19", "UDP-S20")
              .undecided("UDP-S12", "UDP-S14", "UDP-S22")
              .because("no datagram of it is the reply"),
          program(AnswersTenTimes::new)
              .breaks("UDP-S4", "(exchange 11 of 20), observed ... of silence")
              .andAlso("UDP-S13")
              .because("a burst is more than ten"),
          program(SendsAnExtraReplyAtTheEnd::new)
              .breaks("UDP-S4", "expected nothing, observed \"hello\"")
              .andAlso("UDP-S13")
              .because("a burst has a twentieth datagram, too"),
          program(AnswersOneTwiceAndTheNextNotAtAll::new)
              .breaks("UDP-S4", "expected nothing before the greeting is sent, observed \"hello\""),
          program(AnswersOnlyTheGreeting::new)
              .breaks("UDP-S5", "observed ... of silence")
              .andAlso("UDP-S6", "UDP-S7", "UDP-S9", "UDP-S20")
              .because("other sizes and damage are other contents"),
          program(SaysWhatItDoesNotUnderstand::new)
              .breaks("UDP-S5", "observed \"what?\"")
              .andAlso("UDP-S6", "UDP-S7", "UDP-S9", "UDP-S20")
              .because("other sizes and damage are other contents"),
          program(DiesOfBadText::new)
              .breaks("UDP-S5", "had ended")
              .in("a datagram of every value of a byte", "a datagram of a byte that is no text")
              .andAlso("UDP-S20")
              .because("flipped bits are no text"),
          program(SkipsBadText::new)
              .breaks("UDP-S5", "observed ... of silence")
              .in("a datagram of every value of a byte", "a datagram of a byte that is no text")
              .andAlso("UDP-S20")
              .because("flipped bits are no text"),
          program(IgnoresItsOwnWords::new)
              .breaks("UDP-S5", "observed ... of silence")
              .in("a datagram of the reply itself"),
          program(AnswersAsciiOnly::new)
              .breaks("UDP-S5", "observed ... of silence")
              .in(
                  "a datagram of UTF-8 beyond ASCII",
                  "a datagram of every value of a byte",
                  "a datagram of a byte that is no text")
              .andAlso("UDP-S20")
              .because("flipped bits are not ASCII"),
          program(EndsOnQuit::new)
              .breaks("UDP-S5", "had ended")
              .in("a datagram of what may be a command"),
          program(IgnoresShortMessages::new)
              .breaks("UDP-S5", "observed ... of silence")
              .in(
                  "a datagram of a line feed",
                  "a datagram of a single byte",
                  "a datagram of a byte that is no text")
              .andAlso("UDP-S6", "UDP-S20")
              .because("an empty datagram is short, and so is one that was cut"),
          program(TrimsItsMessages::new)
              .breaks("UDP-S5", "observed ... of silence")
              .in("a datagram of a line feed")
              .andAlso("UDP-S6")
              .because("an empty datagram has nothing to trim"),
          program(IgnoresEmptyDatagrams::new).breaks("UDP-S6", "observed ... of silence"),
          program(EndsOnAnEmptyDatagram::new).breaks("UDP-S6", "had ended"),
          program(BuffersOnly512Bytes::new)
              .breaks("UDP-S7", "observed ... of silence")
              .andAlso("UDP-S9")
              .because("what is overlong fills the buffer, too"),
          program(RefusesFragments::new)
              .breaks("UDP-S7", "observed ... of silence")
              .in(
                  "a datagram of 1473 bytes",
                  "a datagram of 8191 bytes",
                  "a datagram of 8192 bytes")
              .andAlso("UDP-S9")
              .because("what is overlong comes in fragments, too"),
          program(CountsOneByteTooFew::new)
              .breaks("UDP-S7", "observed ... of silence")
              .in("a datagram of 8192 bytes")
              .andAlso("UDP-S9")
              .because("what is overlong fills the buffer, too"),
          program(DiesOfAnOverlongDatagram::new)
              .breaks("UDP-S8", "had ended")
              .andAlso("UDP-S9")
              .because("a dead server answers nothing"),
          program(HangsAfterAnOverlongDatagram::new)
              .breaks("UDP-S8", "observed ... of silence")
              .andAlso("UDP-S9")
              .because("a hanging server answers nothing"),
          program(CountsInShorts::new)
              .breaks("UDP-S8", "had ended")
              .in("a datagram of 65507 bytes")
              .andAlso("UDP-S9")
              .because("a dead server answers nothing"),
          program("StopsAtATruncatedDatagram.c")
              .breaks("UDP-S8", "had ended")
              .andAlso("UDP-S9")
              .because("a dead server answers nothing"),
          program(IgnoresOverlongDatagrams::new).breaks("UDP-S9", "observed ... of silence"),
          program(AnswersEachBufferful::new)
              .breaks("UDP-S9", "observed 2 datagrams, each \"hello\""),
          program("DiesOfAnUnreachablePort.py").breaks("UDP-S10", "had ended"),
          program(NeedsASetUpDatagram::new)
              .breaks("UDP-S11", "observed ... of silence")
              .andAlso(
                  "UDP-S1", "UDP-S2", "UDP-S3", "UDP-S4", "UDP-S5", "UDP-S6", "UDP-S7", "UDP-S8",
                  "UDP-S9", "UDP-S10", "UDP-S13", "UDP-S15", "UDP-S16", "UDP-S17", "UDP-S18",
                  "UDP-S19", "UDP-S20")
              .undecided("UDP-S12", "UDP-S14", "UDP-S22")
              .because("every client is a newcomer once"),
          program(RemembersTheFirstClient::new)
              .breaks("UDP-S11", "observed ... of silence")
              .andAlso(
                  "UDP-S1", "UDP-S2", "UDP-S3", "UDP-S4", "UDP-S5", "UDP-S6", "UDP-S7", "UDP-S8",
                  "UDP-S9", "UDP-S10")
              .because("wherever a second client comes it is refused"),
          program(ForgetsIdleClients::new)
              .breaks("UDP-S11", "observed ... of silence")
              .andAlso("UDP-S12", "UDP-S19")
              .because("a client on a slow link is idle, too"),
          program(WelcomesIdleClientsBack::new)
              .breaks("UDP-S11", "expected nothing, observed \"hello\"")
              .andAlso("UDP-S12")
              .because("a client that has been idle is idle there, too"),
          program(RepliesTwiceAfterIdleness::new)
              .breaks("UDP-S12", "expected nothing, observed \"hello\"")
              .andAlso("UDP-S11")
              .because("nobody speaks there for a while, either"),
          program(DiesAfterIdleness::new).breaks("UDP-S12", "had ended"),
          program(ClosesItsSocketWhenIdle::new).breaks("UDP-S12", "observed ... of silence"),
          program(RateLimits::new).breaks("UDP-S13", "observed 32 datagrams, each \"hello\""),
          program(TakesItsTimeOverEachReply::new)
              .breaks("UDP-S13", "datagrams, each \"hello\", then"),
          program(PrintsNothing::new).breaks("UDP-S14", "observed it was shown 0 times"),
          program(PrintsTheMessageTwice::new).breaks("UDP-S14", "observed it was shown 6 times"),
          program(PrintsBytesAsNumbers::new).breaks("UDP-S14", "observed it was shown 0 times"),
          program(PrintsOnStandardError::new).breaks("UDP-S14", "observed it was shown 0 times"),
          program("HoldsItsOutputBack.c").breaks("UDP-S14", "observed it was shown 0 times"),
          program(SkipsRepeatedDatagrams::new)
              .breaks("UDP-S17", "observed \"hello\", then")
              .andAlso(
                  "UDP-S3", "UDP-S4", "UDP-S11", "UDP-S12", "UDP-S13", "UDP-S15", "UDP-S18",
                  "UDP-S19")
              .undecided("UDP-S14", "UDP-S16")
              .because("all greetings of a client look the same"),
          program(TakesDamageForAnAttack::new)
              .breaks("UDP-S20", "observed ... of silence")
              .in("bits of a greeting are flipped"),
          program(SharesThePort::new).breaks("UDP-S21", "observed it is bound to the port, too"),
          program(SharesTheAddress::new).breaks("UDP-S21", "observed it is bound to the port, too"),
          program("SharesThePort.js").breaks("UDP-S21", "observed it is bound to the port, too"),
          program(EndsNormallyWhenThePortIsTaken::new)
              .breaks("UDP-S21", "observed it ended with status 0"),
          program(SaysNothingWhenThePortIsTaken::new)
              .breaks("UDP-S21", "observed it printed nothing"),
          program(WaitsForThePort::new).breaks("UDP-S21", "observed it still runs"),
          program(TakesTheNextPort::new).breaks("UDP-S21", "observed it still runs"),
          program(IgnoresSigterm::new)
              .breaks(
                  "UDP-S22",
                  "expected an end within 5.0 s and nobody at its port then, observed it still runs"),
          program("IgnoresSigterm.py")
              .breaks(
                  "UDP-S22",
                  "expected an end within 5.0 s and nobody at its port then, observed it still runs"));

  private FaultyUdpServers() {}

  private static FaultyProgram program(Supplier<Program> maker) {
    return FaultyProgram.of(Hello.UDP_SERVER, maker);
  }

  private static FaultyProgram program(String file) {
    return FaultyProgram.of(Hello.UDP_SERVER, file);
  }
}
