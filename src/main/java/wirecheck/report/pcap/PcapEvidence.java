package wirecheck.report.pcap;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import wirecheck.base.Trace;
import wirecheck.outcome.Report;
import wirecheck.outcome.RequirementResult;
import wirecheck.outcome.ScenarioResult;
import wirecheck.report.text.ReportWriter;
import wirecheck.verdict.Verdict;

/**
 * Writes {@code evidence/ID-N.pcap} for every scenario that failed or could not be judged and that
 * used the wire; N counts the requirement's scenarios from 1.
 *
 * <p>A real capture would need root, so the files are synthesised from what the test peers did and
 * saw: addresses, ports, bytes and times are real (times count from the start of the run), segment
 * boundaries are those of the peers' reads and writes, and sequence numbers, acknowledgements and
 * handshakes are made up to fit. Bytes that the trace did not keep are missing from the packets,
 * with their true length stated; the ICMP message that refuses a datagram is left out.
 */
public final class PcapEvidence implements ReportWriter {
  private static final String FOLDER = "evidence";
  private static final String OWN = "*-[0-9]*.pcap";

  /** Removes the files of an earlier run and writes those of this one. */
  @Override
  public void write(Report report, Path directory) throws IOException {
    Path folder = directory.resolve(FOLDER);
    clear(directory);
    for (RequirementResult result : report.requirements()) {
      for (int i = 0; i < result.scenarios().size(); i++) {
        ScenarioResult scenario = result.scenarios().get(i);
        if (isWritten(scenario)) {
          Path file = directory.resolve(path(result, i));
          Files.createDirectories(folder);
          write(report, result, scenario, file);
        }
      }
    }
  }

  /** Whether there is a file for this scenario. */
  public static boolean isWritten(ScenarioResult scenario) {
    Verdict verdict = scenario.finding().verdict();
    return verdict != Verdict.PASS
        && verdict != Verdict.NOT_APPLICABLE
        && scenario.evidence().trace().events().stream().anyMatch(PcapEvidence::isOnTheWire);
  }

  /** Path of the file below the report directory, with slashes. */
  public static String path(RequirementResult result, int scenarioIndex) {
    String id = result.requirement().id().replaceAll("[^A-Za-z0-9_-]", "_");
    return FOLDER + "/" + id + "-" + (scenarioIndex + 1) + ".pcap";
  }

  private static void write(
      Report report, RequirementResult result, ScenarioResult scenario, Path file)
      throws IOException {
    List<Trace.Event> events =
        scenario.evidence().trace().events().stream().filter(PcapEvidence::isOnTheWire).toList();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      PcapFile pcap = new PcapFile(out);
      PacketTrain train = new PacketTrain(pcap, result.requirement().role().isServer());
      for (Trace.Event event : events) {
        train.add(report.started().plus(event.at()), event);
      }
    }
  }

  private static boolean isOnTheWire(Trace.Event event) {
    return event
        .flow()
        .filter(flow -> !flow.local().isUnresolved() && !flow.remote().isUnresolved())
        .isPresent();
  }

  /**
   * Removes what an earlier run wrote, and the folder if nothing else is in it.
   *
   * @param directory of the report
   */
  public static void clear(Path directory) throws IOException {
    Path folder = directory.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, OWN)) {
      for (Path file : old) {
        Files.delete(file);
      }
    }
    try (Stream<Path> others = Files.list(folder)) {
      if (others.findAny().isPresent()) {
        return;
      }
    }
    Files.delete(folder);
  }
}
