package wirecheck.junit;

import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectClasspathResource;
import org.junit.platform.suite.api.Suite;

/** The features as a project of its own would run them, against the reference implementation. */
@Suite
@IncludeEngines("cucumber")
@SelectClasspathResource("features/hello/tcp/server/replies.feature")
@IncludeTags("TCP-S2 | TCP-S5")
@ConfigurationParameter(key = "cucumber.glue", value = "wirecheck.steps,wirecheck.junit")
@ConfigurationParameter(key = "cucumber.publish.quiet", value = "true")
class FeaturesAsASuiteTest {
  private static final String COMMAND =
      "java -cp ../reference-impl/target/classes wirecheck.reference.Main tcp-server"
          + " --host {host} --port {port}";

  @BeforeSuite
  static void name_the_subject() {
    System.setProperty("wirecheck.role", "tcp-server");
    System.setProperty("wirecheck.command", COMMAND);
  }

  @AfterSuite
  static void forget_the_subject() {
    System.clearProperty("wirecheck.role");
    System.clearProperty("wirecheck.command");
  }
}
