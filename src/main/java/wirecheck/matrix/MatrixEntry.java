package wirecheck.matrix;

import wirecheck.baseline.KnownFailures;
import wirecheck.run.Subject;

/**
 * One subject of a matrix.
 *
 * @param name that the user gave it
 * @param folder of its report, below that of the matrix
 * @param subject who is judged, and in which role
 * @param known what is known to fail
 */
record MatrixEntry(String name, String folder, Subject subject, KnownFailures known) {

  /** The word of its role. */
  String role() {
    return subject.role().word();
  }

  /** Its row where it was not judged. */
  MatrixRow unjudged(MatrixOutcome outcome, int status, String why) {
    return MatrixRow.unjudged(name, role(), folder, outcome, status, why);
  }
}
