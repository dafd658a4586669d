package wirecheck.faulty.useless;

import java.util.concurrent.TimeUnit;
import wirecheck.faulty.Machine;
import wirecheck.faulty.Program;

/** Runs, and that is all: no socket, no word. */
public class NothingListens implements Program {
  @Override
  public int run(Machine machine) throws Exception {
    Thread.sleep(TimeUnit.HOURS.toMillis(1));
    return 0;
  }
}
