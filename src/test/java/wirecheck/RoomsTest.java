package wirecheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The table of rooms: who may import whom, and which library is seen where. */
class RoomsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("wirecheck");

  /** Each room with those that it may import, blank-separated; subpackages belong to it. */
  private static final Map<String, String> ROOMS = new LinkedHashMap<>();

  static {
    ROOMS.put("base", "");
    ROOMS.put("verdict", "base");
    ROOMS.put("spec", "base verdict");
    ROOMS.put("wire", "base verdict");
    ROOMS.put("fault", "base verdict wire");
    ROOMS.put("sut", "base verdict wire");
    ROOMS.put("scenario", "base verdict spec wire fault sut");
    ROOMS.put("steps", "base verdict spec wire fault sut scenario");
    ROOMS.put("outcome", "base verdict spec");
    ROOMS.put("baseline", "base verdict spec outcome");
    ROOMS.put("report", "base verdict spec outcome baseline");
    ROOMS.put("run", "base verdict spec wire fault sut scenario outcome baseline report");
    ROOMS.put("matrix", "base verdict spec sut scenario outcome baseline report run");
    ROOMS.put("cli", "base spec outcome baseline run matrix");
    ROOMS.put("junit", "base spec run");
  }

  @Test
  void every_room_imports_only_the_rooms_it_may() {
    LayeredArchitecture house =
        layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("wirecheck..")
            .ensureAllClassesAreContainedInArchitecture();
    for (String room : ROOMS.keySet()) {
      house = house.layer(room).definedBy("wirecheck." + room + "..");
    }
    for (Map.Entry<String, String> room : ROOMS.entrySet()) {
      var layer = house.whereLayer(room.getKey());
      house =
          room.getValue().isEmpty()
              ? layer.mayNotAccessAnyLayer()
              : layer.mayOnlyAccessLayers(room.getValue().split(" "));
    }
    house.check(CLASSES);
  }

  @Test
  void no_rooms_import_each_other_in_a_circle() {
    slices().matching("wirecheck.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void only_the_command_line_prints_or_exits() {
    noClasses()
        .that()
        .resideOutsideOfPackage("wirecheck.cli..")
        .and()
        .doNotHaveFullyQualifiedName("wirecheck.run.AnswersEndOfStream")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  /** But for a child that inherits the environment as it is, and a look at the machine itself. */
  @Test
  void only_the_command_line_reads_the_environment() {
    noClasses()
        .that()
        .resideOutsideOfPackage("wirecheck.cli..")
        .and()
        .doNotHaveFullyQualifiedName("wirecheck.sut.process.TerminalChild")
        .and()
        .doNotHaveFullyQualifiedName("wirecheck.run.Doctor")
        .should()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .check(CLASSES);
  }

  @Test
  void each_library_is_seen_in_its_room_alone() {
    confine("picocli..", "wirecheck.cli..");
    confine("com.sun.jna..", "wirecheck.sut..");
    confine("org.assertj..", "wirecheck.steps..");
    confine("eu.rekawek.toxiproxy..", "wirecheck.fault.toxiproxy..");
    confine(
        "com.fasterxml.jackson..",
        "wirecheck.spec..",
        "wirecheck.baseline..",
        "wirecheck.matrix..",
        "wirecheck.report.json..");
    confine("com.fasterxml.jackson.dataformat..", "wirecheck.spec..", "wirecheck.baseline..");
    confine("org.yaml..", "wirecheck.spec..");
    confine("org.testcontainers..", "wirecheck.sut.container..", "wirecheck.fault.toxiproxy..");
    confine("com.github.dockerjava..", "wirecheck.sut.container..");
    confine("org.opentest4j..", "wirecheck.verdict..");
    confine("io.cucumber.plugin..", "wirecheck.run..");
    confine(
        "io.cucumber.java..", "wirecheck.steps..", "wirecheck.junit..", "wirecheck.run.sentence..");
    confine("io.cucumber.java.en..", "wirecheck.steps..");
    confine("io.cucumber.tagexpressions..", "wirecheck.spec..");
    confine("io.cucumber.cucumberexpressions..", "wirecheck.run.sentence..");
    confine("io.cucumber.core..", "wirecheck.run..");
  }

  private static void confine(String library, String... rooms) {
    noClasses()
        .that()
        .resideOutsideOfPackages(rooms)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void peers_and_relays_need_the_jdk_alone() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "wirecheck.base..",
            "wirecheck.wire..",
            "wirecheck.fault",
            "wirecheck.fault.tcp..",
            "wirecheck.fault.udp..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("java..", "wirecheck..")
        .check(CLASSES);
  }
}
