package wirecheck.run;

/** What is done when the process is asked to end before something that runs in it is over. */
final class ShutdownHook {
  private final Thread hook;

  private ShutdownHook(Thread hook) {
    this.hook = hook;
  }

  /** From now on that is done; {@link #forget} has to follow when it is over. */
  static ShutdownHook with(Runnable task) {
    Thread hook = new Thread(task, "break off");
    Runtime.getRuntime().addShutdownHook(hook);
    return new ShutdownHook(hook);
  }

  /** A hook that stays keeps all evidence of its run, and a check may be repeated many times. */
  void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // The hook runs already, and nothing outlives the process.
    }
  }
}
