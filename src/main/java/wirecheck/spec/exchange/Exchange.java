package wirecheck.spec.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wirecheck.base.Transport;
import wirecheck.spec.YamlFile;

/**
 * What a client sends and what is a right answer to it.
 *
 * @param name of it
 * @param transport that carries it
 * @param opening what happens on each new connection before the first request
 * @param request what is asked; empty where the server speaks first and closes
 * @param response what is a right answer
 * @param example an answer that the suite gives when it plays the server; empty where the response
 *     is a literal, or none is given
 * @param frame how a stream is cut into messages
 * @param facts what an honest server of the protocol may do
 */
public record Exchange(
    String name,
    Transport transport,
    List<OpeningStep> opening,
    Template request,
    Template response,
    Optional<Template> example,
    Frame frame,
    Facts facts) {

  /**
   * Reads an exchange file of the user's.
   *
   * @throws wirecheck.spec.UsageError if it is not as it should be; it names the line
   */
  public static Exchange read(Path file) {
    return new ExchangeReader(file).read(YamlFile.read(file));
  }

  /**
   * Reads the text of an exchange file.
   *
   * @param file that errors name
   * @throws wirecheck.spec.UsageError if it is not as it should be; it names the line
   */
  public static Exchange parse(Path file, String text) {
    return new ExchangeReader(file).read(YamlFile.parse(file, text));
  }

  /** Whether nothing is asked: the server speaks first. */
  public boolean asksNothing() {
    return request.isEmpty();
  }

  /** Whether an answer to another question can be told from the right one. */
  public boolean tellsAnswersApart() {
    return response.placeholders().stream().anyMatch(request.placeholders()::contains);
  }

  /** Whether the suite can play the server of it. */
  public boolean canBeServed() {
    boolean opened =
        opening.stream()
            .allMatch(
                step ->
                    !(step instanceof OpeningStep.Receive receive)
                        || !receive.wanted().pattern()
                        || receive.example().isPresent());
    return opened && (!response.pattern() || example.isPresent());
  }
}
