package wirecheck.spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wirecheck.base.Transport;

/**
 * What pack.yaml says.
 *
 * @param name of the pack, as on the command line
 * @param title what the protocol is called
 * @param edition of the specification
 * @param documents that it is made from
 * @param roles in the order of the file
 * @param capabilities that programs of the protocol may have or not
 * @param runsFailuresAgain whether a scenario that failed has to fail once more, by itself
 */
record PackFile(
    String name,
    String title,
    String edition,
    List<String> documents,
    List<Role> roles,
    List<Capability> capabilities,
    boolean runsFailuresAgain) {
  private static final String RUN_AGAIN = "failed scenarios run again";
  private static final List<String> KEYS =
      List.of("name", "title", "edition", "documents", "roles", "capabilities", RUN_AGAIN);
  private static final List<String> ROLE_KEYS =
      List.of("transport", "side", "ids", "features", "exchange");
  private static final List<String> CAPABILITY_KEYS = List.of("says", "known");
  private static final String NAME = "[a-z][a-z0-9-]*";

  /**
   * Reads it.
   *
   * @param prefix what stands before the names of roles in their words
   * @throws UsageError if something in it is missing, unknown or wrong; it names the line
   */
  static PackFile read(Path file, String prefix) {
    YamlFields fields = YamlFields.of(file, YamlFile.read(file), "a pack", KEYS);
    String name = fields.text("name", NAME, "a word in small letters, such as chat");
    return new PackFile(
        name,
        fields.text("title"),
        fields.text("edition"),
        fields.texts("documents"),
        roles(fields, name, prefix),
        capabilities(fields),
        fields.optional(RUN_AGAIN).orElse("no").equals("yes"));
  }

  private static List<Role> roles(YamlFields fields, String pack, String prefix) {
    List<Role> roles =
        each(
            fields,
            "roles",
            (name, entry) -> {
              YamlFields role = fields.fields(entry, "a role", ROLE_KEYS);
              return new Role(
                  prefix + name,
                  pack,
                  name,
                  Transport.valueOf(choice(role, "transport", "udp", "tcp")),
                  choice(role, "side", "server", "client").equals("SERVER"),
                  role.text("ids", "[A-Z][A-Z0-9-]*( [A-Z][A-Z0-9-]*)*", "such as CHAT-S"),
                  role.optional("features").orElse(name),
                  role.optional("exchange").orElse(""),
                  entry.line());
            });
    if (roles.isEmpty()) {
      throw fields.wrong("roles", "a pack has a role at least");
    }
    return roles;
  }

  private static String choice(YamlFields fields, String key, String... words) {
    String all = Stream.of(words).collect(Collectors.joining("|"));
    return fields.text(key, all, String.join(" or ", words)).toUpperCase(Locale.ROOT);
  }

  private static List<Capability> capabilities(YamlFields fields) {
    return each(
        fields,
        "capabilities",
        (name, entry) -> {
          if (entry.value() instanceof YamlNode.Text text) {
            return new Capability(name, text.text(), Capability.Known.ASSUMED);
          }
          YamlFields one = fields.fields(entry, "a capability", CAPABILITY_KEYS);
          Capability.Known known =
              Capability.Known.ofWord(
                      one.text(
                          "known", "assumed|observed|declared", "assumed, observed or declared"))
                  .orElseThrow();
          return new Capability(name, one.text("says"), known);
        });
  }

  private static <T> List<T> each(
      YamlFields fields, String key, BiFunction<String, YamlNode.Entry, T> maker) {
    List<T> all = new ArrayList<>();
    for (YamlNode.Entry entry : fields.entries(key)) {
      if (!entry.key().matches(NAME)) {
        throw fields.wrong(entry, "\"" + entry.key() + "\" is no word in small letters");
      }
      all.add(maker.apply(entry.key(), entry));
    }
    return all;
  }
}
