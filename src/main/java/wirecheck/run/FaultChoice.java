package wirecheck.run;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import wirecheck.fault.Links;
import wirecheck.fault.tcp.EmbeddedLinks;
import wirecheck.fault.toxiproxy.ToxiproxyLinks;
import wirecheck.spec.UsageError;
import wirecheck.verdict.Inconclusive;

/** Who disturbs the links (interface.md, {@code --faults} and {@code --toxiproxy}). */
public final class FaultChoice {
  private final boolean isNone;
  private final Supplier<Optional<Links>> links;

  private FaultChoice(boolean isNone, Supplier<Optional<Links>> links) {
    this.isNone = isNone;
    this.links = links;
  }

  /** The relay that is part of the suite. */
  public static FaultChoice embedded() {
    return new FaultChoice(false, () -> Optional.of(new EmbeddedLinks()));
  }

  /**
   * Reads the two options.
   *
   * @param faults {@code auto}, {@code embedded}, {@code toxiproxy} or {@code none}
   * @param toxiproxy {@code auto}, {@code docker}, a URL or the path of a program
   * @param searchPath where {@code auto} looks for a program, as in the variable PATH
   * @throws UsageError if one of them is none of these
   */
  public static FaultChoice of(String faults, String toxiproxy, String searchPath) {
    return switch (faults) {
      case "auto", "embedded" -> embedded();
      case "none" -> new FaultChoice(true, Optional::empty);
      case "toxiproxy" -> {
        Supplier<Links> source = source(toxiproxy, searchPath);
        yield new FaultChoice(false, () -> Optional.of(source.get()));
      }
      default ->
          throw new UsageError(
              "unknown --faults " + faults + ": auto, embedded, toxiproxy or none");
    };
  }

  private static Supplier<Links> source(String toxiproxy, String searchPath) {
    if (toxiproxy.equals("docker")) {
      return ToxiproxyLinks::container;
    }
    if (toxiproxy.equals("auto")) {
      Optional<Path> program = ToxiproxyLinks.find(searchPath);
      return program.isPresent()
          ? () -> ToxiproxyLinks.binary(program.get())
          : ToxiproxyLinks::container;
    }
    if (toxiproxy.startsWith("http:") || toxiproxy.startsWith("https:")) {
      URI api = url(toxiproxy);
      return () -> ToxiproxyLinks.running(api);
    }
    Path program = Path.of(toxiproxy);
    if (!Files.isExecutable(program)) {
      throw new UsageError(
          "--toxiproxy " + toxiproxy + ": no such program; auto, docker, a URL or a path");
    }
    return () -> ToxiproxyLinks.binary(program);
  }

  private static URI url(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException malformed) {
      throw new UsageError("--toxiproxy " + text + ": not a URL");
    }
  }

  /**
   * Makes ready who was chosen; nothing if nobody was.
   *
   * @param udp whether only datagrams are to be disturbed, which no Toxiproxy does
   * @throws UsageError if it is not to be had
   */
  Optional<Links> open(boolean udp) {
    try {
      return udp && !isNone ? Optional.of(new EmbeddedLinks()) : links.get();
    } catch (Inconclusive | IllegalArgumentException notToBeHad) {
      throw new UsageError("no Toxiproxy to be had: " + notToBeHad.getMessage());
    }
  }
}
