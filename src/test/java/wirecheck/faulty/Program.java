package wirecheck.faulty;

/** A program so small that it runs on threads inside the tests' own process. */
@FunctionalInterface
public interface Program {

  /**
   * Runs until it is done.
   *
   * @param machine all that it may use of the world
   * @return its exit status
   */
  int run(Machine machine) throws Exception;
}
