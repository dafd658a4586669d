package wirecheck.mutation;

import org.pitest.mutationtest.engine.MutationIdentifier;

/**
 * The reference implementation with one small change to one of its classes.
 *
 * @param type simple name of the class
 * @param line that is changed
 * @param text of that line
 * @param change in the words of pitest
 * @param number among the same changes on the same line, from 1
 * @param id by which pitest makes it again
 */
record Mutant(
    String type, int line, String text, String change, int number, MutationIdentifier id) {

  @Override
  public String toString() {
    String which = number == 1 ? "" : " (number " + number + ")";
    return type + ":" + line + " " + change + which;
  }
}
