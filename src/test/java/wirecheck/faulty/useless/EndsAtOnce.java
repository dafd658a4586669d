package wirecheck.faulty.useless;

import wirecheck.faulty.Machine;
import wirecheck.faulty.Program;

/** Ends before it has begun, and calls that a success. */
public class EndsAtOnce implements Program {
  @Override
  public int run(Machine machine) {
    return 0;
  }
}
