package wirecheck.run;

import java.util.Optional;

/** The version of the suite, from its jar's manifest. */
public final class Version {
  private Version() {}

  /** Such as {@code 1.0.0}; {@code development} outside a jar. */
  public static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
