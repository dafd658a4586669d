package wirecheck.sut.os;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of a command, in which each start fills {@code {host}}, {@code {port}} and {@code
 * {count}}; the same stands in the environment (interface.md).
 *
 * @param words argument vector
 */
public record CommandTemplate(List<String> words) {
  /** Variable in the environment of everything that belongs to one instance: its name. */
  private static final String INSTANCE = "INSTANCE_OF_RUN";

  private static final String FOLDER = "{dir}";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(host|port|count|dir)}");

  public CommandTemplate {
    words = List.copyOf(words);
  }

  /** The words for one start. */
  public List<String> filled(InetSocketAddress address, int count) {
    return words.stream()
        .map(
            word ->
                word.replace("{host}", address.getAddress().getHostAddress())
                    .replace("{port}", String.valueOf(address.getPort()))
                    .replace("{count}", String.valueOf(count)))
        .toList();
  }

  /**
   * The words for one start.
   *
   * @param folder of the instance
   */
  public List<String> filled(InetSocketAddress address, int count, Path folder) {
    return filled(address, count).stream()
        .map(word -> word.replace(FOLDER, folder.toString()))
        .toList();
  }

  /** Whether it wants a fresh folder for each start. */
  public boolean takesFolder() {
    return takes(FOLDER);
  }

  public boolean takesPort() {
    return takes("{port}");
  }

  public boolean takesCount() {
    return takes("{count}");
  }

  private boolean takes(String placeholder) {
    return words.stream().anyMatch(word -> word.contains(placeholder));
  }

  /** The assignment by which the processes of an instance are known. */
  public static String mark(String instance) {
    return INSTANCE + '=' + instance;
  }

  /**
   * What the environment of an instance has of the suite. Where the words have placeholders, nothing
   * in it tells a program that it is judged.
   */
  public Map<String, String> environment(String instance, InetSocketAddress address, int count) {
    if (words.stream().anyMatch(word -> PLACEHOLDER.matcher(word).find())) {
      return Map.of(INSTANCE, instance);
    }
    return Map.of(
        INSTANCE,
        instance,
        "WIRECHECK_HOST",
        address.getAddress().getHostAddress(),
        "WIRECHECK_PORT",
        String.valueOf(address.getPort()),
        "WIRECHECK_COUNT",
        String.valueOf(count));
  }
}
