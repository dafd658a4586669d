package wirecheck.wire;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.util.Locale;

/**
 * The one place where the JDK's socket exceptions are told apart. A reset and a broken pipe have no
 * class of their own: there the text, which comes from the operating system, has to do.
 */
final class SocketFailure {
  private SocketFailure() {}

  /** What a failed read, write or connect says of the other side. */
  static Ending endingOf(IOException failure) {
    if (failure instanceof PortUnreachableException) {
      return Ending.REFUSED;
    }
    if (failure instanceof NoRouteToHostException) {
      return Ending.UNREACHABLE;
    }
    String text = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (failure instanceof ConnectException) {
      return text.contains("unreachable") ? Ending.UNREACHABLE : Ending.REFUSED;
    }
    if (text.contains("unreachable")) {
      return Ending.UNREACHABLE;
    }
    return Ending.RESET;
  }
}
