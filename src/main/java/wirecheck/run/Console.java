package wirecheck.run;

/**
 * Where a run shows how it goes.
 *
 * @param out where to
 * @param terminal whether a line can be written over
 * @param coloured whether to use colour
 * @param program how the suite was called, for the commands that reports suggest
 */
public record Console(Appendable out, boolean terminal, boolean coloured, String program) {}
