package wirecheck.spec.exchange;

import java.util.Optional;

/** What happens on each new connection before the first request. */
public sealed interface OpeningStep {

  /**
   * The server says something.
   *
   * @param example what the suite says when it plays the server; empty where it is a literal
   */
  record Receive(Template wanted, Optional<Template> example) implements OpeningStep {}

  /** The client says something. */
  record Send(Template what) implements OpeningStep {}
}
