package wirecheck.sut.container;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import wirecheck.base.Transport;

/**
 * An image that the engine has.
 *
 * @param name by which it was asked for
 * @param transport that its program is to speak
 * @param ports of the transport that it says it listens on
 * @param architecture that it says it is made for
 * @param engineArchitecture that the engine runs on
 */
record Image(
    String name,
    Transport transport,
    List<Integer> ports,
    String architecture,
    String engineArchitecture) {
  private static final String NO_FILE = "No such file";
  private static final String NO_FORM = "Exec format error";

  Image {
    ports = List.copyOf(ports);
  }

  /** The port that it says it listens on, if there is exactly one. */
  OptionalInt onlyPort() {
    return ports.size() == 1 ? OptionalInt.of(ports.get(0)) : OptionalInt.empty();
  }

  /** What keeps a server from being found that is not told where to listen, if anything does. */
  Optional<String> whyNoPort() {
    if (ports.size() == 1) {
      return Optional.empty();
    }
    String exposed = ports.isEmpty() ? "no " + transport + " port" : transport + " ports " + ports;
    return Optional.of("the image EXPOSEs " + exposed + ": tell it where to listen with {port}");
  }

  /**
   * Why its program is not run.
   *
   * @param words what Docker's init said, with the kernel's reason
   */
  String whyNotRun(String words) {
    String why = "image " + name + " does not run: " + words;
    if (!architecture.equals(engineArchitecture)) {
      return why
          + " (it is for "
          + architecture
          + ", and the engine is of "
          + engineArchitecture
          + ')';
    }
    return words.contains(NO_FILE) || words.contains(NO_FORM)
        ? why
            + " (if it holds that file, the file is for another kind of machine, or its"
            + " loader or interpreter is missing)"
        : why;
  }
}
