package wirecheck.steps;

/**
 * A text that a program is to show.
 *
 * @param text as it has to stand there
 * @param anyCase whether in any letter case
 */
record Shown(String text, boolean anyCase) {}
