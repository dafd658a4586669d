package wirecheck.selftest;

import java.util.List;
import java.util.Set;
import wirecheck.faulty.useless.EndsAtOnce;
import wirecheck.faulty.useless.NothingListens;
import wirecheck.faulty.useless.TcpAcceptsAndCloses;
import wirecheck.faulty.useless.TcpAcceptsAndResets;
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

  static final List<UselessProgram> ALL = List.of(
      UselessProgram.of(Role.UDP_SERVER, NothingListens::new, "runs, and never binds").within(60),
      UselessProgram.of(Role.UDP_SERVER, EndsAtOnce::new, "ends before it has begun").within(10),
      UselessProgram.of(Role.UDP_SERVER, UdpListensElsewhere::new, "conforms, at another port").within(60),
      UselessProgram.of(Role.UDP_SERVER, UdpSilent::new, "receives and does not answer").within(60),
      UselessProgram.of(Role.UDP_SERVER, UdpEcho::new, "sends back what it gets").within(30),
      UselessProgram.of(Role.UDP_SERVER, UdpRandomBytes::new, "answers with random bytes").within(30),
      UselessProgram.of(Role.UDP_SERVER, UdpFlood::new, "answers its first datagram without end").within(60),
      UselessProgram.of(Role.UDP_SERVER, UdpDrip::new, "answers a letter at a time, each a datagram, one every half second").within(60),
      UselessProgram.of(Role.UDP_SERVER, UdpOneAnswerThenDeath::new, "answers one datagram and ends").within(30),
      UselessProgram.of(Role.UDP_SERVER, UdpOneAnswerThenSilence::new, "answers one datagram and never another").within(60),
      UselessProgram.of(Role.UDP_CLIENT, NothingListens::new, "runs, and sends nothing").within(60),
      UselessProgram.of(Role.UDP_CLIENT, EndsAtOnce::new, "ends before it has begun").within(10),
      UselessProgram.of(Role.UDP_CLIENT, UdpFloods::new, "sends greetings without end, and reads nothing").within(60),
      UselessProgram.of(Role.UDP_CLIENT, UdpNeverEnds::new, "greets and reads for ever, whatever number it was told").within(60),
      UselessProgram.of(Role.TCP_SERVER, NothingListens::new, "runs, and never listens").within(60),
      UselessProgram.of(Role.TCP_SERVER, EndsAtOnce::new, "ends before it has begun").within(10),
      UselessProgram.of(Role.TCP_SERVER, TcpListensElsewhere::new, "accepts, at another port").within(60),
      UselessProgram.of(Role.TCP_SERVER, TcpAcceptsAndCloses::new, "accepts every connection and closes it").within(30),
      UselessProgram.of(Role.TCP_SERVER, TcpAcceptsAndResets::new, "accepts every connection and resets it").within(30),
      UselessProgram.of(Role.TCP_SERVER, TcpSilent::new, "accepts, reads, and does not answer").within(60),
      UselessProgram.of(Role.TCP_SERVER, TcpDeaf::new, "accepts, and neither reads nor writes nor closes").within(60),
      UselessProgram.of(Role.TCP_SERVER, TcpEcho::new, "sends back what it gets").within(60),
      UselessProgram.of(Role.TCP_SERVER, TcpRandomBytes::new, "answers with random bytes").within(60),
      UselessProgram.of(Role.TCP_SERVER, TcpFlood::new, "sends replies without end to whoever connects").within(60),
      UselessProgram.of(Role.TCP_SERVER, TcpDrip::new, "sends the letters of the reply over and over, one every half second").within(60),
      UselessProgram.of(Role.TCP_SERVER, TcpOneAnswerThenDeath::new, "answers one message and ends").within(30),
      UselessProgram.of(Role.TCP_SERVER, TcpGreetsThenSilence::new, "says hello to whoever connects, and nothing more").within(60),
      UselessProgram.of(Role.TCP_CLIENT, NothingListens::new, "runs, and does not connect").within(60),
      UselessProgram.of(Role.TCP_CLIENT, EndsAtOnce::new, "ends before it has begun").within(10),
      UselessProgram.of(Role.TCP_CLIENT, TcpConnectsAndSaysNothing::new, "connects and waits for whatever may come").within(60),
      UselessProgram.of(Role.TCP_CLIENT, TcpFloods::new, "sends greetings as fast as they are taken, and reads nothing").within(60),
      UselessProgram.of(Role.TCP_CLIENT, TcpNeverEnds::new, "greets and reads for ever, whatever number it was told").within(60)
      );

  private UselessPrograms() {}

  /** The table as a document for people. */
  static String text() {
    StringBuilder text = new StringBuilder(HEAD);
    for (Role role : Role.values()) {
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
