package wirecheck.conformance;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * The reference implementation on a cold runtime: it uses so many milliseconds of processor before
 * it begins. The first argument tells how many.
 */
public final class SlowStart {
  private SlowStart() {}

  public static void main(String[] arguments) throws ReflectiveOperationException {
    long wanted = TimeUnit.MILLISECONDS.toNanos(Long.parseLong(arguments[0]));
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long value = 1;
    while (threads.getCurrentThreadCpuTime() < wanted) {
      for (int i = 0; i < 100_000; i++) {
        value = value * 31 + i;
      }
    }
    if (value == 0) {
      System.err.println("a coincidence");
    }
    Class.forName("wirecheck.reference.Main")
        .getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
  }
}
