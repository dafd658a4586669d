package wirecheck.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.ReflectionSupport;

/** The vocabulary of the features is closed, and features/README.md lists it. */
class VocabularyTest {
  private static final Path README = Path.of("../features/README.md");
  private static final Pattern LISTED = Pattern.compile("^\\| `([^`]+)` \\|.*");
  private static final Pattern VALUE = Pattern.compile("^\\| \\{(\\w+)} \\|.*");
  private static final List<Class<?>> NOUNS =
      ReflectionSupport.findAllClassesInPackage("wirecheck.steps", type -> true, name -> true);

  private static TreeSet<String> shapes() {
    TreeSet<String> shapes = new TreeSet<>();
    for (Class<?> noun : NOUNS) {
      for (Method method : noun.getMethods()) {
        Stream.of(method.getAnnotationsByType(Given.class)).map(Given::value).forEach(shapes::add);
        Stream.of(method.getAnnotationsByType(When.class)).map(When::value).forEach(shapes::add);
        Stream.of(method.getAnnotationsByType(Then.class)).map(Then::value).forEach(shapes::add);
      }
    }
    return shapes;
  }

  @Test
  void the_readme_lists_every_step_shape_and_no_other() throws IOException {
    assertThat(listed(LISTED))
        .as("the step shapes listed in %s, one a table row: | `shape` | meaning |", README)
        .containsExactlyInAnyOrderElementsOf(shapes());
  }

  @Test
  void the_readme_lists_every_kind_of_value_and_no_other() throws IOException {
    TreeSet<String> kinds = new TreeSet<>(Set.of("int"));
    for (Class<?> noun : NOUNS) {
      for (Method method : noun.getMethods()) {
        if (method.isAnnotationPresent(ParameterType.class)) {
          kinds.add(method.getName());
        }
      }
    }
    assertThat(listed(VALUE)).containsExactlyInAnyOrderElementsOf(kinds);
  }

  @Test
  void no_value_is_code_that_runs() {
    for (Class<?> noun : NOUNS) {
      for (Method method : noun.getMethods()) {
        if (method.isAnnotationPresent(ParameterType.class)) {
          assertThat(method.getReturnType().isAnnotationPresent(FunctionalInterface.class))
              .as("%s hides a verb", method)
              .isFalse();
        }
      }
    }
  }

  private static List<String> listed(Pattern row) throws IOException {
    return Files.readAllLines(README).stream()
        .map(row::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .toList();
  }
}
