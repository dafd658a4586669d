package wirecheck.selftest;

import java.util.List;
import java.util.Set;
import wirecheck.faulty.useless.EndsAtOnce;
import wirecheck.faulty.useless.NothingListens;
import wirecheck.faulty.useless.TcpAcceptsAndCloses;
import wirecheck.faulty.useless.TcpAcceptsAndResets;
import wirecheck.faulty.useless.TcpChatter;
import wirecheck.faulty.useless.TcpConnectsAndSaysNothing;
import wirecheck.faulty.useless.TcpDeaf;
import wirecheck.faulty.useless.TcpDrip;
import wirecheck.faulty.useless.TcpEcho;
import wirecheck.faulty.useless.TcpFlood;
import wirecheck.faulty.useless.TcpFloods;
import wirecheck.faulty.useless.TcpGreetsThenSilence;
import wirecheck.faulty.useless.TcpListensElsewhere;
import wirecheck.faulty.useless.TcpNeverEnds;
import wirecheck.faulty.useless.TcpOneAnswerThenDeath;
import wirecheck.faulty.useless.TcpRandomBytes;
import wirecheck.faulty.useless.TcpSilent;
import wirecheck.faulty.useless.UdpDrip;
import wirecheck.faulty.useless.UdpEcho;
import wirecheck.faulty.useless.UdpFlood;
import wirecheck.faulty.useless.UdpFloods;
import wirecheck.faulty.useless.UdpListensElsewhere;
import wirecheck.faulty.useless.UdpNeverEnds;
import wirecheck.faulty.useless.UdpOneAnswerThenDeath;
import wirecheck.faulty.useless.UdpOneAnswerThenSilence;
import wirecheck.faulty.useless.UdpRandomBytes;
import wirecheck.faulty.useless.UdpSilent;
import wirecheck.spec.Hello;
import wirecheck.spec.Role;

/** Programs of no use, and what little each may be credited with. */
final class UselessPrograms {
  private static final String HEAD =
      """
      # Useless programs

      What programs score that do nothing of use. A suite that takes a closed connection for an answer, or
      silence for restraint, gives such programs points; here each point has its reason. Every build runs
      them (`UselessProgramsTest`): they pass exactly what stands here, and judging them takes no
      longer than the bound. The sources are in `src/test/java/wirecheck/faulty/useless/`. This file is made by
      `UselessProgramsTest`.
      """;

  static final List<UselessProgram> ALL =
      List.of(
          UselessProgram.of(Hello.UDP_SERVER, NothingListens::new, "runs, and never binds")
              .because("what never comes up fails UDP-S1, and nothing else can be judged")
              .within(150),
          UselessProgram.of(Hello.UDP_SERVER, EndsAtOnce::new, "ends before it has begun")
              .because("what ends fails UDP-S1, and nothing else can be judged")
              .within(60),
          UselessProgram.of(Hello.UDP_SERVER, UdpListensElsewhere::new, "conforms, at another port")
              .because("nobody is at the port that it was given")
              .within(150),
          UselessProgram.of(Hello.UDP_SERVER, UdpSilent::new, "receives and does not answer")
              .passes("UDP-S21")
              .because("it reports an address in use")
              .within(150),
          UselessProgram.of(Hello.UDP_SERVER, UdpEcho::new, "sends back what it gets")
              .passes("UDP-S21")
              .because("it reports an address in use")
              .within(150),
          UselessProgram.of(Hello.UDP_SERVER, UdpRandomBytes::new, "answers with random bytes")
              .passes("UDP-S21")
              .because("it reports an address in use")
              .within(150),
          UselessProgram.of(
                  Hello.UDP_SERVER, UdpFlood::new, "answers its first datagram without end")
              .passes("UDP-S21", "UDP-S22")
              .because("it reports an address in use, and it can be stopped")
              .within(150),
          UselessProgram.of(
                  Hello.UDP_SERVER,
                  UdpDrip::new,
                  "answers a letter at a time, each a datagram, one every half second")
              .passes("UDP-S21")
              .because("it reports an address in use")
              .within(150),
          UselessProgram.of(
                  Hello.UDP_SERVER, UdpOneAnswerThenDeath::new, "answers one datagram and ends")
              .passes("UDP-S21")
              .because("it reports an address in use")
              .within(150),
          UselessProgram.of(
                  Hello.UDP_SERVER,
                  UdpOneAnswerThenSilence::new,
                  "answers one datagram and never another")
              .passes("UDP-S21", "UDP-S22")
              .because("it reports an address in use, and it can be stopped")
              .within(150),
          UselessProgram.of(Hello.UDP_CLIENT, NothingListens::new, "runs, and sends nothing")
              .because("what never speaks fails UDP-C1, and nothing else can be judged")
              .within(150),
          UselessProgram.of(Hello.UDP_CLIENT, EndsAtOnce::new, "ends before it has begun")
              .because("what never speaks fails UDP-C1, and nothing else can be judged")
              .within(60),
          UselessProgram.of(
                  Hello.UDP_CLIENT,
                  UdpFloods::new,
                  "sends greetings without end, and reads nothing")
              .passes("UDP-C1", "UDP-C3", "UDP-C5", "UDP-C9")
              .because(
                  "its greetings are right, its port is its own, and neither a missing reply nor an odd one stops it")
              .within(150),
          UselessProgram.of(Hello.UDP_CLIENT, UdpNeverEnds::new, "makes its exchanges, and stays")
              .passes("UDP-C1", "UDP-C2", "UDP-C3", "UDP-C5", "UDP-C6", "UDP-C7", "UDP-C9")
              .because(
                  "its greetings are right and the replies are shown; only where it ought to end does it fail")
              .within(150),
          UselessProgram.of(Hello.TCP_SERVER, NothingListens::new, "runs, and never listens")
              .because("what never comes up fails TCP-S1, and nothing else can be judged")
              .within(150),
          UselessProgram.of(Hello.TCP_SERVER, EndsAtOnce::new, "ends before it has begun")
              .because("what ends fails TCP-S1, and nothing else can be judged")
              .within(60),
          UselessProgram.of(Hello.TCP_SERVER, TcpListensElsewhere::new, "accepts, at another port")
              .because("nobody is at the port that it was given")
              .within(150),
          UselessProgram.of(
                  Hello.TCP_SERVER,
                  TcpAcceptsAndCloses::new,
                  "accepts every connection and closes it")
              .passes("TCP-S1", "TCP-S23")
              .because("it accepts, and it reports an address in use")
              .within(150),
          UselessProgram.of(
                  Hello.TCP_SERVER,
                  TcpAcceptsAndResets::new,
                  "accepts every connection and resets it")
              .passes("TCP-S1", "TCP-S23")
              .because("it accepts, and it reports an address in use")
              .within(150),
          UselessProgram.of(Hello.TCP_SERVER, TcpSilent::new, "accepts, reads, and does not answer")
              .passes("TCP-S1", "TCP-S23")
              .because("it accepts, and it reports an address in use")
              .within(150),
          UselessProgram.of(
                  Hello.TCP_SERVER,
                  TcpDeaf::new,
                  "accepts, and neither reads nor writes nor closes")
              .passes("TCP-S1", "TCP-S23")
              .because("it accepts, and it reports an address in use")
              .within(150),
          UselessProgram.of(Hello.TCP_SERVER, TcpEcho::new, "sends back what it gets")
              .passes("TCP-S1", "TCP-S23")
              .because("it accepts, and it reports an address in use")
              .within(150),
          UselessProgram.of(Hello.TCP_SERVER, TcpRandomBytes::new, "answers with random bytes")
              .passes("TCP-S1", "TCP-S23")
              .because("it accepts, and it reports an address in use")
              .within(150),
          UselessProgram.of(
                  Hello.TCP_SERVER, TcpFlood::new, "sends replies without end to whoever connects")
              .passes("TCP-S1", "TCP-S23")
              .because("it accepts, and it reports an address in use")
              .within(150),
          UselessProgram.of(
                  Hello.TCP_SERVER,
                  TcpChatter::new,
                  "says hello every two milliseconds to whoever connects")
              .passes("TCP-S1", "TCP-S23")
              .because("it accepts, and it reports an address in use")
              .within(150),
          UselessProgram.of(
                  Hello.TCP_SERVER,
                  TcpDrip::new,
                  "sends a dot every now and then to whoever connects")
              .passes("TCP-S1", "TCP-S23")
              .because("it accepts, and it reports an address in use")
              .within(150),
          UselessProgram.of(
                  Hello.TCP_SERVER, TcpOneAnswerThenDeath::new, "answers one message and ends")
              .passes("TCP-S1", "TCP-S23")
              .because("it takes connections until it is spoken to, and reports an address in use")
              .within(150),
          UselessProgram.of(
                  Hello.TCP_SERVER,
                  TcpGreetsThenSilence::new,
                  "says hello to whoever connects, and nothing more")
              .passes("TCP-S1", "TCP-S23")
              .because("it accepts, and it reports an address in use")
              .within(150),
          UselessProgram.of(Hello.TCP_CLIENT, NothingListens::new, "runs, and does not connect")
              .because("what never connects fails TCP-C2, and nothing else can be judged")
              .within(150),
          UselessProgram.of(Hello.TCP_CLIENT, EndsAtOnce::new, "ends before it has begun")
              .because("what never connects fails TCP-C2, and nothing else can be judged")
              .within(60),
          UselessProgram.of(
                  Hello.TCP_CLIENT,
                  TcpConnectsAndSaysNothing::new,
                  "connects and waits for whatever may come")
              .passes("TCP-C10")
              .because("a refused connection ends it, with a word on standard error")
              .within(150),
          UselessProgram.of(
                  Hello.TCP_CLIENT,
                  TcpFloods::new,
                  "sends greetings as fast as they are taken, and reads nothing")
              .passes("TCP-C1", "TCP-C2", "TCP-C8", "TCP-C9", "TCP-C10", "TCP-C12", "TCP-C15")
              .because(
                  "it connects once, greets first, and fails when the connection breaks or is refused")
              .within(150),
          UselessProgram.of(Hello.TCP_CLIENT, TcpNeverEnds::new, "makes its exchanges, and stays")
              .passes("TCP-C1", "TCP-C2", "TCP-C3", "TCP-C4", "TCP-C5", "TCP-C10")
              .because(
                  "its greetings are right, the replies are shown, and a refused connection ends it; only where it ought to end does it fail")
              .within(150));

  private UselessPrograms() {}

  /** The table as a document for people. */
  static String text() {
    StringBuilder text = new StringBuilder(HEAD);
    for (Role role : Hello.ROLES) {
      int of = Judge.specification().of(role).size();
      text.append("\n## ").append(role.word()).append("\n\n");
      text.append("| program | what it does | passes, of ").append(of);
      text.append(" | why | bound |\n|---|---|---|---|---|\n");
      ALL.stream().filter(program -> program.role() == role).forEach(p -> row(text, p));
    }
    return text.toString();
  }

  private static void row(StringBuilder text, UselessProgram program) {
    Set<String> passes = program.passes();
    String ids = Ids.inWords(passes);
    text.append("| `").append(program.name()).append("` | ").append(program.words());
    text.append(" | ").append(passes.size()).append(passes.isEmpty() ? "" : ": " + ids);
    text.append(" | ").append(program.because());
    text.append(" | ").append(program.bound().toSeconds()).append(" s |\n");
  }
}
