package wirecheck.selftest;

import java.util.List;
import java.util.Set;
import wirecheck.spec.Hello;

/** Programs that mean harm, and what the suite says of each. */
final class HostilePrograms {
  /** The most memory that the suite may hold, in MiB: its heap has 192, the rest is the runtime. */
  static final int MOST_MEMORY = 300;

  private static final String HEAD =
      """
      # Hostile programs

      What the suite does with programs that mean harm, to it, to the machine or to the reader of its report. Every
      build runs them (`HostileProgramsTest`), each against a suite in a process of its own, with the memory that
      `./wirecheck` gives it, and sees to it that

      - the verdicts are exactly those below: what a hostile program meets besides, it passes;
      - judging it takes no longer than the bound, and the suite never holds more than %d MiB;
      - no process is left, not even one that hides;
      - the report can be read by whom it is for, shows what it was sent only escaped, and stays below 16 MiB;
      - nothing that the program says reaches the terminal of whoever started the suite.

      The sources are in `src/test/resources/hostile/`. What the suite cannot do is to defend itself against a program of
      the same user that kills it; run strangers' programs in a container (`--image`). This file is made by
      `HostileProgramsTest`.
      """
          .formatted(MOST_MEMORY);

  static final List<HostileProgram> ALL =
      List.of(
          HostileProgram.of(
                  Hello.TCP_SERVER,
                  "PrintsWithoutEnd.py",
                  "serves, and prints on both streams as fast as somebody reads it")
              .by("TCP-S2", "TCP-S16", "TCP-S19")
              .because("all is read, what counts is counted, head and tail are kept"),
          HostileProgram.of(
                  Hello.TCP_CLIENT,
                  "PrintsTwoGibibytes.py",
                  "makes its exchanges, prints two GiB, and ends")
              .by("TCP-C11")
              .with("--timeout", "40s")
              .because("a program that prints much is still one that ends normally"),
          HostileProgram.of(
                  Hello.TCP_SERVER,
                  "PrintsOneEndlessLine.py",
                  "serves, and prints one endless line")
              .by("TCP-S2", "TCP-S16")
              .shows("and so on, and so on")
              .because("a line is shown cut"),
          HostileProgram.of(
                  Hello.TCP_SERVER,
                  "PrintsTerminalCodes.py",
                  "prints and replies with what takes over a terminal, or is no text at all")
              .by("TCP-S1", "TCP-S2", "TCP-S16")
              .fails("TCP-S2")
              .undecided("TCP-S16")
              .shows(
                  "\\x1b]0;a title of mine\\x07\\x9b2J\\xff\\x00",
                  "before \\x1b[2J\\x1b[H",
                  "\\x9b31m",
                  "\\u202egnp.txt\\u202c")
              .because("its reply is another; every code is shown as an escape"),
          HostileProgram.of(
                  Hello.TCP_SERVER,
                  "PrintsAndRepliesWithMarkup.py",
                  "prints and replies with script and markup")
              .by("TCP-S1", "TCP-S2", "TCP-S16")
              .fails("TCP-S2")
              .undecided("TCP-S16")
              .shows("&lt;script&gt;alert(1)&lt;/script&gt;", "]]&gt;&lt;failure/&gt;")
              .because("its reply is another; markup is shown as text"),
          HostileProgram.of(
                  Hello.UDP_CLIENT,
                  "GreetsWithMarkup.py",
                  "sends script and terminal codes where it should greet")
              .by("UDP-C1", "UDP-C5")
              .fails("UDP-C1")
              .shows("&lt;script&gt;alert(document.cookie)&lt;/script&gt;\\x1b]0;a title")
              .because("it does not greet as it should"),
          HostileProgram.of(
                  Hello.TCP_SERVER,
                  "LeavesHiddenChildren.py",
                  "serves, and leaves children behind: sessions of their own, no environment, deaf to SIGTERM")
              .by("TCP-S2", "TCP-S24")
              .because("the children are nobody's business but the suite's, which ends them"),
          HostileProgram.of(
                  Hello.TCP_SERVER,
                  "LeavesAPrinterBehind.py",
                  "serves, and leaves a hidden child behind that goes on printing")
              .by("TCP-S2", "TCP-S19")
              .because("nobody listens to it any more once the server has ended"),
          HostileProgram.of(
                  Hello.TCP_SERVER,
                  "HandsItselfOn.c",
                  "is replaced by a copy of itself every 2 ms, each in a session of its own, deaf to SIGTERM")
              .by("TCP-S1", "TCP-S2")
              .fails("TCP-S1")
              .undecided("TCP-S2")
              .because(
                  "what ends fails TCP-S1, and nothing else can be judged; the last copy is caught"),
          HostileProgram.of(
                  Hello.TCP_SERVER,
                  "ServesAsADaemon.py",
                  "serves in the background, deaf to SIGTERM")
              .by("TCP-S1", "TCP-S2")
              .fails("TCP-S1")
              .undecided("TCP-S2")
              .because("programs stay in the foreground"),
          HostileProgram.of(
                  Hello.TCP_SERVER,
                  "ClosesItsStreams.py",
                  "closes its standard streams, and serves")
              .by("TCP-S1", "TCP-S2", "TCP-S16", "TCP-S23", "TCP-S24")
              .fails("TCP-S16", "TCP-S23")
              .endsWith(0)
              .because("it shows nothing and says nothing; both are only SHOULD"),
          HostileProgram.of(
                  Hello.TCP_SERVER,
                  "BurnsProcessors.c",
                  "serves, while eight threads of it burn processor")
              .by("TCP-S2", "TCP-S19")
              .because("it is slow, and right; fewer of it run at once"),
          HostileProgram.of(
                  Hello.TCP_SERVER, "EatsMemory.py", "takes one GiB of memory, and serves")
              .by("TCP-S1", "TCP-S2")
              .with("--jobs", "2")
              .because("its memory is its own"),
          HostileProgram.of(
                  Hello.TCP_SERVER,
                  "TakesThreeSecondsToStart.py",
                  "conforms, three seconds after its start")
              .by("TCP-S1", "TCP-S2", "TCP-S11", "TCP-S22", "TCP-S23")
              .because("starting is no part of any deadline"),
          HostileProgram.of(
                  Hello.TCP_SERVER,
                  "ChangesItsMind.py",
                  "is right at its first starts, and wrong later")
              .by("TCP-S2")
              .with("--repeat", "2")
              .fails("TCP-S2")
              .endsWith(5)
              .tells("TCP-S2   1 fail, 1 pass  changed")
              .because("a verdict that changes from run to run is told"),
          HostileProgram.of(
                  Hello.TCP_SERVER,
                  "OpensThousandsOfFiles.py",
                  "serves, with ten thousand open files, or as many as the system grants")
              .by("TCP-S2", "TCP-S20")
              .because("they are not added by connections"),
          HostileProgram.of(
                  Hello.TCP_SERVER,
                  "HasTwoHundredChildren.py",
                  "serves, and has two hundred children and grandchildren, deaf to SIGTERM")
              .by("TCP-S2", "TCP-S24")
              .because("the server itself stops when asked; fewer of it run at once"),
          HostileProgram.of(
                  Hello.TCP_SERVER,
                  "TamesTheTerminal.py",
                  "serves, reads every terminal that it can reach, writes titles, types commands there and takes it over")
              .by("TCP-S1", "TCP-S2")
              .on(HostileProgram.Terminal.OF_A_SHELL)
              .because("it has a terminal of its own and does not reach the suite's"),
          HostileProgram.of(
                  Hello.TCP_SERVER,
                  "TamesTheTerminal.py",
                  "the same, with the suite leading its session as in a container")
              .by("TCP-S1", "TCP-S2")
              .on(HostileProgram.Terminal.ITS_OWN)
              .because("as before"),
          HostileProgram.of(
                  Hello.TCP_SERVER,
                  "CallsItselfAnother.c",
                  "serves under a name that misleads, wipes its arguments and its environment, and has a child that hides")
              .by("TCP-S1", "TCP-S2", "TCP-S24")
              .because("it is known by more than its name"),
          HostileProgram.of(
                  Hello.TCP_SERVER,
                  "KillsItsOwnGroup.py",
                  "serves once, and kills its process group")
              .by("TCP-S1", "TCP-S2", "TCP-S19")
              .fails("TCP-S19")
              .because("the group is its own, and nobody is left to serve the next"),
          HostileProgram.of(
                  Hello.TCP_SERVER, "IgnoresEverySignal.py", "serves, deaf to every signal")
              .by("TCP-S2", "TCP-S24")
              .fails("TCP-S24")
              .endsWith(0)
              .because("it does not stop when asked, and is killed"),
          HostileProgram.of(
                  Hello.TCP_SERVER, "StopsItself.py", "listens, and stops itself with SIGSTOP")
              .by("TCP-S1", "TCP-S2")
              .fails("TCP-S2")
              .with("--timeout", "3s")
              .because("the system accepts for it, and nobody answers"),
          HostileProgram.of(
                  Hello.TCP_CLIENT,
                  "ConnectsFiveThousandTimes.py",
                  "opens five thousand connections, and keeps them")
              .by("TCP-C1", "TCP-C2", "TCP-C8")
              .fails("TCP-C1", "TCP-C8")
              .because(
                  "one connection was wanted; after 32 at once it is not listened to any longer"),
          HostileProgram.of(
                  Hello.TCP_SERVER,
                  "RepliesWithAGibibyte.py",
                  "answers each message with one GiB of replies")
              .by("TCP-S1", "TCP-S2", "TCP-S6", "TCP-S19")
              .fails("TCP-S2", "TCP-S6", "TCP-S19")
              .because("one reply was wanted; no more is read than it takes to see that"),
          HostileProgram.of(
                  Hello.TCP_CLIENT,
                  "SendsAGibibyte.py",
                  "sends one GiB where it should greet, and reads nothing")
              .by("TCP-C2", "TCP-C3", "TCP-C4")
              .fails("TCP-C3", "TCP-C4")
              .because("it begins with a greeting; no more is read than it takes to see the rest"));

  private HostilePrograms() {}

  /** The table as a document for people. */
  static String text() {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("\n| program | what it does | what the suite says | why | status | bound |\n");
    text.append("|---|---|---|---|---|---|\n");
    ALL.forEach(program -> row(text, program));
    return text.toString();
  }

  private static void row(StringBuilder text, HostileProgram program) {
    Set<String> passes = Ids.sorted(program.selected());
    passes.removeAll(program.fails());
    passes.removeAll(program.inconclusive());
    text.append("| `").append(program.file()).append("`, a ").append(program.role().word());
    text.append(" | ").append(program.words()).append(" | ");
    String fails = part("fails ", program.fails());
    String undecided = part("cannot be judged by ", program.inconclusive());
    text.append(
        String.join(
            "; ",
            List.of(fails, undecided, part("passes ", passes)).stream()
                .filter(part -> !part.isEmpty())
                .toList()));
    text.append(" | ").append(program.because()).append(" | ").append(program.status());
    text.append(" | ").append(program.bound().toSeconds()).append(" s |\n");
  }

  private static String part(String verb, Set<String> ids) {
    return ids.isEmpty() ? "" : verb + Ids.inWords(ids);
  }
}
