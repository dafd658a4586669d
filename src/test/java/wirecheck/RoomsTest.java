package wirecheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The table of rooms: who may import whom, and which library is seen where. */
class RoomsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("wirecheck");

  @Test
  void every_room_imports_only_the_rooms_it_may() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("wirecheck..")
        .ensureAllClassesAreContainedInArchitecture()
        .layer("verdict")
        .definedBy("wirecheck.verdict..")
        .layer("spec")
        .definedBy("wirecheck.spec..")
        .layer("wire")
        .definedBy("wirecheck.wire..")
        .layer("fault")
        .definedBy("wirecheck.fault..")
        .layer("sut")
        .definedBy("wirecheck.sut..")
        .layer("bench")
        .definedBy("wirecheck.bench..")
        .layer("steps")
        .definedBy("wirecheck.steps..")
        .layer("report")
        .definedBy("wirecheck.report..")
        .layer("run")
        .definedBy("wirecheck.run..")
        .layer("cli")
        .definedBy("wirecheck.cli..")
        .layer("junit")
        .definedBy("wirecheck.junit..")
        .layer("demo")
        .definedBy("wirecheck.demo..")
        .whereLayer("verdict")
        .mayNotAccessAnyLayer()
        .whereLayer("spec")
        .mayOnlyAccessLayers("verdict")
        .whereLayer("wire")
        .mayOnlyAccessLayers("verdict")
        .whereLayer("fault")
        .mayOnlyAccessLayers("wire", "verdict")
        .whereLayer("sut")
        .mayOnlyAccessLayers("wire", "verdict")
        .whereLayer("bench")
        .mayOnlyAccessLayers("wire", "fault", "sut", "verdict")
        .whereLayer("steps")
        .mayOnlyAccessLayers("bench", "wire", "fault", "sut", "verdict")
        .whereLayer("report")
        .mayOnlyAccessLayers("spec", "verdict", "wire")
        .whereLayer("run")
        .mayOnlyAccessLayers("spec", "verdict", "wire", "fault", "sut", "bench", "report")
        .whereLayer("cli")
        .mayOnlyAccessLayers("run", "spec")
        .whereLayer("junit")
        .mayOnlyAccessLayers("run", "spec")
        .whereLayer("demo")
        .mayNotAccessAnyLayer()
        .check(CLASSES);
  }

  @Test
  void only_the_command_line_prints_or_exits() {
    noClasses()
        .that()
        .resideOutsideOfPackages("wirecheck.cli..", "wirecheck.demo..")
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
    confine("com.sun.jna..", "wirecheck.sut.process..", "wirecheck.sut.os..");
    confine("org.assertj..", "wirecheck.steps..");
    confine("eu.rekawek.toxiproxy..", "wirecheck.fault.toxiproxy..");
    confine("com.fasterxml.jackson..", "wirecheck.report..", "wirecheck.run..");
    confine("com.fasterxml.jackson.dataformat..", "wirecheck.run..");
    confine("org.yaml..", "wirecheck.run..");
    confine("org.testcontainers..", "wirecheck.sut.container..", "wirecheck.fault.toxiproxy..");
    confine("com.github.dockerjava..", "wirecheck.sut.container..");
    confine("org.opentest4j..", "wirecheck.verdict..");
    confine("io.cucumber.plugin..", "wirecheck.report..");
    confine("io.cucumber.java..", "wirecheck.steps..", "wirecheck.junit..");
    confine("io.cucumber.java.en..", "wirecheck.steps..");
    confine("io.cucumber.tagexpressions..", "wirecheck.run..");
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
        .resideInAnyPackage("wirecheck.wire..", "wirecheck.fault", "wirecheck.spec..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("java..", "wirecheck..")
        .check(CLASSES);
  }
}
