package wirecheck.junit;

import io.cucumber.java.AfterAll;
import io.cucumber.java.BeforeAll;
import wirecheck.run.CommandWords;
import wirecheck.run.Preparation;
import wirecheck.spec.Packs;
import wirecheck.spec.Role;
import wirecheck.spec.UsageError;

/**
 * Glue for projects that run the features as a JUnit Platform suite of their own: the subject is
 * told by the system properties {@code wirecheck.role} and {@code wirecheck.command}.
 */
public final class SubjectFromProperties {
  private static Preparation preparation;

  private SubjectFromProperties() {}

  /** Starts the subject once, and makes it known to all steps. */
  @BeforeAll
  public static void prepare() {
    String word = property("wirecheck.role");
    Packs packs = new Packs();
    Role role = packs.role(word);
    preparation =
        Preparation.of(packs.of(role), role, CommandWords.split(property("wirecheck.command")));
  }

  private static String property(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new UsageError("the system property " + name + " is missing");
    }
    return value;
  }

  /** Ends what was started. */
  @AfterAll
  public static void clear() {
    preparation.close();
  }
}
