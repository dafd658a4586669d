package wirecheck.steps;

import wirecheck.fault.Direction;
import wirecheck.fault.udp.Match;

/** Some of the datagrams that a link carries in one direction. */
record Datagrams(Match which, Direction direction) {}
