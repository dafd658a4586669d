package wirecheck.run.sentence;

import io.cucumber.core.resource.ClasspathScanner;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.java.ParameterType;
import io.cucumber.java.StepDefinitionAnnotation;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import wirecheck.base.Transport;
import wirecheck.spec.Needs;
import wirecheck.spec.Needs.Side;

/** All sentences that there are, as the annotations of the step classes tell them. */
final class Vocabulary {
  private final List<Sentence> sentences = new ArrayList<>();

  private Vocabulary(List<Method> methods) {
    ParameterTypeRegistry values = new ParameterTypeRegistry(Locale.ENGLISH);
    methods.forEach(method -> defineValue(values, method));
    ExpressionFactory shapes = new ExpressionFactory(values);
    methods.forEach(method -> addSentences(shapes, method));
  }

  /** The sentences of a package and of those below it. */
  static Vocabulary of(String glue) {
    ClassLoader loader = Vocabulary.class.getClassLoader();
    return new Vocabulary(
        new ClasspathScanner(() -> loader)
            .scanForClassesInPackage(glue).stream()
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .toList());
  }

  List<Sentence> sentences() {
    return sentences;
  }

  private static void defineValue(ParameterTypeRegistry values, Method method) {
    ParameterType value = method.getAnnotation(ParameterType.class);
    if (value != null) {
      values.defineParameterType(
          new io.cucumber.cucumberexpressions.ParameterType<>(
              method.getName(),
              value.value(),
              String.class,
              (String[] words) -> String.join(" ", words)));
    }
  }

  private void addSentences(ExpressionFactory shapes, Method method) {
    List<Transport> transports = new ArrayList<>(List.of(Transport.values()));
    List<Side> sides = new ArrayList<>(List.of(Side.values()));
    Stream.of(method.getDeclaringClass(), method)
        .map(element -> element.getAnnotation(Needs.class))
        .filter(needs -> needs != null)
        .forEach(
            needs -> {
              transports.retainAll(Arrays.asList(needs.transport()));
              sides.retainAll(Arrays.asList(needs.side()));
            });
    for (Annotation annotation : method.getAnnotations()) {
      if (annotation.annotationType().isAnnotationPresent(StepDefinitionAnnotation.class)) {
        sentences.add(new Sentence(shape(annotation), transports, sides, shapes));
      }
    }
  }

  /** Given, When and Then are three types with a value each, and have no type in common. */
  private static String shape(Annotation annotation) {
    try {
      return (String) annotation.annotationType().getMethod("value").invoke(annotation);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
