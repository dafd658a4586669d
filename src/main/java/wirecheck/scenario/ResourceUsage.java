package wirecheck.scenario;

import java.time.Duration;
import wirecheck.base.Deadline;
import wirecheck.sut.Footprint;
import wirecheck.sut.SystemUnderTest;
import wirecheck.sut.os.ProcFs;

/**
 * What an instance of the subject asks of the machine while nobody asks anything of it.
 *
 * @param busy whether it uses the processor all the same
 * @param footprint what else it takes
 */
record ResourceUsage(boolean busy, Footprint footprint) {
  static final ResourceUsage NONE = new ResourceUsage(false, Footprint.UNSEEN);

  /** Long enough to see in ticks of 10 ms whether an idle program uses the processor. */
  private static final Duration LOOK = Duration.ofMillis(100);

  /** A runtime goes on compiling for a while after a start. */
  private static final int LOOKS = 10;

  private static final double BUSY_SHARE = 0.3;
  private static final int BUSY_INSTANCES_PER_CORE = 2;

  /** A good part of what the system has ids for, or a container may start. */
  private static final int PROCESSES = 2000;

  /** Looks at an instance that has just come up, until it is seen to be idle. */
  static ResourceUsage of(SystemUnderTest program) {
    if (program.lastSeen().isEmpty()) {
      return NONE;
    }
    boolean busy = true;
    for (int i = 0; i < LOOKS && busy && !program.hasEnded(); i++) {
      busy = share(program) > BUSY_SHARE;
    }
    return new ResourceUsage(busy, program.footprint());
  }

  /** The share of one processor that it uses, more than 1 where it uses several. */
  private static double share(SystemUnderTest program) {
    Duration before = program.cpu();
    Deadline look = Deadline.in(LOOK);
    program.awaitEnd(LOOK);
    return (double) program.cpu().minus(before).toNanos() / look.elapsed().toNanos();
  }

  /** How many instances the machine can carry; half of its memory is left to others. */
  int instances() {
    long byMemory = ProcFs.availableBytes() / 2 / Math.max(1, footprint.bytes());
    long byProcesses = PROCESSES / Math.max(1, footprint.processes());
    long cores = Runtime.getRuntime().availableProcessors();
    long byProcessor = busy ? BUSY_INSTANCES_PER_CORE * cores : Integer.MAX_VALUE;
    return (int) Math.max(1, Math.min(byProcessor, Math.min(byMemory, byProcesses)));
  }
}
