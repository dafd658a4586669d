package wirecheck.selftest;

import java.util.List;
import java.util.function.Supplier;
import wirecheck.faulty.Program;
import wirecheck.faulty.tcpclient.AbortsInsteadOfClosing;
import wirecheck.faulty.tcpclient.AlwaysMakesThreeExchanges;
import wirecheck.faulty.tcpclient.AsksAgainForTheLastReply;
import wirecheck.faulty.tcpclient.ChecksThePortFirst;
import wirecheck.faulty.tcpclient.ClosesBeforeTheLastReply;
import wirecheck.faulty.tcpclient.ConnectsForEachGreeting;
import wirecheck.faulty.tcpclient.CountsLateReplies;
import wirecheck.faulty.tcpclient.DiesOfAResetAtTheLastReply;
import wirecheck.faulty.tcpclient.DiesOfAnUnexpectedReply;
import wirecheck.faulty.tcpclient.DiesOnReset;
import wirecheck.faulty.tcpclient.ExitsZeroAfterABreak;
import wirecheck.faulty.tcpclient.ExitsZeroAfterAClose;
import wirecheck.faulty.tcpclient.ExitsZeroAfterAReset;
import wirecheck.faulty.tcpclient.ExitsZeroWhenRefused;
import wirecheck.faulty.tcpclient.GreetsInCapitals;
import wirecheck.faulty.tcpclient.GreetsOnceTooOften;
import wirecheck.faulty.tcpclient.HangsInTheMiddleOfAReply;
import wirecheck.faulty.tcpclient.HangsOnReset;
import wirecheck.faulty.tcpclient.KnocksForEver;
import wirecheck.faulty.tcpclient.LooksForTheReplyInVain;
import wirecheck.faulty.tcpclient.LosesPatience;
import wirecheck.faulty.tcpclient.LosesPatienceWithLaterReplies;
import wirecheck.faulty.tcpclient.NeedsTheReplyInOnePiece;
import wirecheck.faulty.tcpclient.NeverCloses;
import wirecheck.faulty.tcpclient.NeverNoticesTheEnd;
import wirecheck.faulty.tcpclient.PipelinesItsGreetings;
import wirecheck.faulty.tcpclient.PrintsNothing;
import wirecheck.faulty.tcpclient.PrintsTheFirstReplyOnly;
import wirecheck.faulty.tcpclient.PrintsTheReplyTwice;
import wirecheck.faulty.tcpclient.ReadsThreeTimesAtMost;
import wirecheck.faulty.tcpclient.ReconnectsAfterABreak;
import wirecheck.faulty.tcpclient.ReconnectsAfterAClose;
import wirecheck.faulty.tcpclient.ReconnectsAfterAReset;
import wirecheck.faulty.tcpclient.ReturnsTheNumberOfExchanges;
import wirecheck.faulty.tcpclient.SaysGoodbye;
import wirecheck.faulty.tcpclient.SaysNothingWhenRefused;
import wirecheck.faulty.tcpclient.SendsAgainWhenTheReplyIsLate;
import wirecheck.faulty.tcpclient.SendsWithANewline;
import wirecheck.faulty.tcpclient.TakesTheEndForTheLastReply;
import wirecheck.faulty.tcpclient.WaitsForTheServerToClose;
import wirecheck.spec.Hello;

/** TCP clients with one mistake each, and what the suite says of them. */
final class FaultyTcpClients {
  static final List<FaultyProgram> ALL =
      List.of(
          program(ConnectsForEachGreeting::new)
              .breaks("TCP-C1", "expected one connection, observed 3 connections")
              .andAlso("TCP-C8", "TCP-C9", "TCP-C12")
              .because(
                  "after a break it connects for its next greeting, and ends as if nothing had been"),
          program(ChecksThePortFirst::new)
              .breaks("TCP-C1", "expected one connection, observed 2 connections")
              .andAlso("TCP-C8", "TCP-C9")
              .because("it has connected twice before anything breaks"),
          program(GreetsInCapitals::new)
              .breaks("TCP-C2", "expected \"hi~\" first, observed \"HI~\"")
              .andAlso("TCP-C3")
              .because("no greeting of it is the greeting"),
          program(SendsWithANewline::new)
              .breaks("TCP-C3", "observed \"hi~\\nhi~\\nhi~\\n\"")
              .andAlso("TCP-C4", "TCP-C6")
              .because("its line end stands behind the greeting whose reply is held back"),
          program(SaysGoodbye::new)
              .breaks("TCP-C3", "observed \"hi~hi~hi~bye\"")
              .andAlso("TCP-C5")
              .because("its farewell is answered, too, and that answer is not shown"),
          program(GreetsOnceTooOften::new).breaks("TCP-C3", "observed \"hi~hi~hi~hi~\""),
          program(AlwaysMakesThreeExchanges::new)
              .breaks("TCP-C3", "observed \"hi~hi~hi~\"")
              .in("the client makes one exchange"),
          program(SendsAgainWhenTheReplyIsLate::new)
              .breaks("TCP-C4", "expected nothing, observed \"hi~")
              .andAlso("TCP-C5", "TCP-C6")
              .because("wherever a reply is held back it greets again"),
          program(PipelinesItsGreetings::new)
              .breaks("TCP-C4", "expected nothing, observed \"hi~\""),
          program(PrintsNothing::new).breaks("TCP-C5", "observed it was not shown"),
          program(PrintsTheFirstReplyOnly::new).breaks("TCP-C5", "observed it was shown 1 times"),
          program(PrintsTheReplyTwice::new).breaks("TCP-C5", "observed it was shown 6 times"),
          program(AbortsInsteadOfClosing::new)
              .breaks("TCP-C6", "expected end of stream, observed a reset connection"),
          program(ClosesBeforeTheLastReply::new)
              .breaks("TCP-C6", "expected nothing, observed end of stream")
              .andAlso("TCP-C5", "TCP-C12")
              .because("the last reply is not waited for, so it is not shown, nor is it missed"),
          program(NeverCloses::new)
              .breaks("TCP-C6", "expected end of stream, observed a connection that is still open")
              .andAlso("TCP-C7", "TCP-C11", "TCP-C13", "TCP-C14")
              .because("it never ends"),
          program(WaitsForTheServerToClose::new)
              .breaks("TCP-C6", "expected end of stream, observed a connection that is still open")
              .andAlso("TCP-C7", "TCP-C11", "TCP-C14")
              .because("it does not end while its server waits"),
          program(ReturnsTheNumberOfExchanges::new)
              .breaks("TCP-C6", "observed it ended with status 3")
              .andAlso("TCP-C7", "TCP-C11", "TCP-C14")
              .because("it never ends with 0"),
          program("ClosesWithUnreadData.c")
              .breaks("TCP-C6", "expected end of stream, observed a reset connection"),
          program("ResetsWhenItIsDone.js")
              .breaks("TCP-C6", "expected end of stream, observed a reset connection"),
          program(NeedsTheReplyInOnePiece::new)
              .breaks(
                  "TCP-C7", "expected 3 exchanges, observed an exchange; it ended with status 1")
              .andAlso("TCP-C14")
              .because("a link that carries single bytes cuts the reply, too"),
          program(ReconnectsAfterABreak::new)
              .breaks("TCP-C8", "expected one connection, observed 2 connections")
              .andAlso("TCP-C9", "TCP-C12")
              .because("every break is answered with a new connection"),
          program(ReconnectsAfterAClose::new)
              .breaks("TCP-C8", "expected one connection, observed 2 connections")
              .andAlso("TCP-C12")
              .because("on its new connection all is well, so it ends with 0"),
          program(AsksAgainForTheLastReply::new)
              .breaks("TCP-C8", "expected one connection, observed 2 connections")
              .in("the peer closes instead of the last of three replies")
              .andAlso("TCP-C9", "TCP-C12")
              .because("a reset is a break, too, and on its new connection all is well"),
          program(NeverNoticesTheEnd::new)
              .breaks("TCP-C8", "observed it still runs")
              .andAlso("TCP-C12", "TCP-C15")
              .because("it does not end at all"),
          program("WritesIntoAClosedConnection.c")
              .breaks("TCP-C8", "observed it was killed by signal 13 (SIGPIPE)")
              .andAlso("TCP-C9", "TCP-C15")
              .because("every break kills it"),
          program(ReconnectsAfterAReset::new)
              .breaks("TCP-C9", "expected one connection, observed 2 connections")
              .andAlso("TCP-C12")
              .because("on its new connection all is well, so it ends with 0"),
          program(DiesOnReset::new)
              .breaks("TCP-C9", "observed it was killed by signal 6 (SIGABRT)")
              .andAlso("TCP-C15")
              .because("the network resets, too"),
          program(HangsOnReset::new)
              .breaks("TCP-C9", "observed it still runs")
              .andAlso("TCP-C12", "TCP-C15")
              .because("the network resets, too, and it has no status"),
          program(DiesOfAResetAtTheLastReply::new)
              .breaks("TCP-C9", "observed it was killed by signal 6 (SIGABRT)")
              .in("the peer resets instead of the last of three replies"),
          program(ExitsZeroWhenRefused::new).breaks("TCP-C10", "observed it ended with status 0"),
          program("ExitsZeroWhenRefused.js")
              .breaks("TCP-C10", "observed it ended with status 0")
              .andAlso("TCP-C12")
              .because("a broken conversation leaves the status as it is, too"),
          program(SaysNothingWhenRefused::new).breaks("TCP-C10", "observed it printed nothing"),
          program(KnocksForEver::new).breaks("TCP-C10", "observed it still runs"),
          program(LosesPatience::new)
              .breaks(
                  "TCP-C11", "expected 2 exchanges, observed an exchange; it ended with status 1"),
          program(LosesPatienceWithLaterReplies::new)
              .breaks(
                  "TCP-C11", "expected 3 exchanges, observed 2 exchanges; it ended with status 1")
              .in("the second of three replies takes a second"),
          program(ExitsZeroAfterABreak::new).breaks("TCP-C12", "observed it ended with status 0"),
          program(ExitsZeroAfterAClose::new)
              .breaks("TCP-C12", "observed it ended with status 0")
              .in(
                  "the peer closes its connection instead of its first reply",
                  "the peer closes its connection after the first of three replies",
                  "the peer closes its connection instead of the last of three replies"),
          program(ExitsZeroAfterAReset::new)
              .breaks("TCP-C12", "observed it ended with status 0")
              .in(
                  "the peer resets its connection instead of its first reply",
                  "the peer resets its connection after the first of three replies",
                  "the peer resets its connection instead of the last of three replies"),
          program(TakesTheEndForTheLastReply::new)
              .breaks("TCP-C12", "observed it ended with status 0")
              .in("the peer closes its connection instead of the last of three replies"),
          program(DiesOfAnUnexpectedReply::new)
              .breaks("TCP-C13", "observed it was killed by signal 6 (SIGABRT)"),
          program(LooksForTheReplyInVain::new).breaks("TCP-C13", "observed it still runs"),
          program(CountsLateReplies::new)
              .breaks("TCP-C14", "it ended with status 1")
              .in("the link is slow"),
          program(ReadsThreeTimesAtMost::new)
              .breaks("TCP-C14", "it ended with status 1")
              .in("the link carries single bytes"),
          program(HangsInTheMiddleOfAReply::new)
              .breaks("TCP-C15", "observed it still runs")
              .in("the link breaks down in the middle of a reply"));

  private FaultyTcpClients() {}

  private static FaultyProgram program(Supplier<Program> maker) {
    return FaultyProgram.of(Hello.TCP_CLIENT, maker);
  }

  private static FaultyProgram program(String file) {
    return FaultyProgram.of(Hello.TCP_CLIENT, file);
  }
}
