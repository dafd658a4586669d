package wirecheck.wire;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.util.List;
import java.util.Locale;
import wirecheck.verdict.Inconclusive;

/**
 * The one place where the JDK's socket exceptions are told apart. A reset and a broken pipe have no
 * class of their own: there the text, which comes from the operating system, has to do.
 */
public final class SocketFailure {
  private static final List<String> RESET = List.of("connection reset", "broken pipe", "abort");
  private static final List<String> UNREACHABLE = List.of("unreachable", "no route to host");

  private SocketFailure() {}

  /**
   * What a failed read, write or connect says of the other side.
   *
   * @throws Inconclusive if it says nothing of the other side, or in words that are not known: then
   *     it may be the suite's own socket that failed
   */
  public static ReadOutcome endingOf(IOException failure) {
    if (failure instanceof PortUnreachableException) {
      return ReadOutcome.REFUSED;
    }
    String text = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (failure instanceof NoRouteToHostException || saysOneOf(UNREACHABLE, text)) {
      return ReadOutcome.UNREACHABLE;
    }
    if (failure instanceof ConnectException) {
      return ReadOutcome.REFUSED;
    }
    if (saysOneOf(RESET, text)) {
      return ReadOutcome.RESET;
    }
    throw new Inconclusive("a socket of the suite failed: " + failure.getMessage(), failure);
  }

  private static boolean saysOneOf(List<String> words, String text) {
    return words.stream().anyMatch(text::contains);
  }
}
