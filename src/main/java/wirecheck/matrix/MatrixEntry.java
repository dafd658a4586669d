package wirecheck.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wirecheck.baseline.KnownFailures;
import wirecheck.run.Subject;

/**
 * One subject of a matrix.
 *
 * @param name that the user gave it
 * @param folder of its report, below that of the matrix
 * @param subject who is judged, and in which role
 * @param known what is known to fail
 * @param exchange the name or file of what a request and its response are, where one is given
 */
record MatrixEntry(
    String name, String folder, Subject subject, KnownFailures known, Optional<String> exchange) {

  /** Those options that a command has to carry which judges a part of it again. */
  List<String> options(List<String> given) {
    List<String> options = new ArrayList<>(given);
    exchange.ifPresent(one -> options.addAll(List.of("--exchange", one)));
    return options;
  }

  /** The word of its role. */
  String role() {
    return subject.role().word();
  }

  /** Its row where it was not judged. */
  MatrixRow unjudged(MatrixOutcome outcome, int status, String why) {
    return MatrixRow.unjudged(name, role(), folder, outcome, status, why);
  }
}
