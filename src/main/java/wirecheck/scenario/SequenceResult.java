package wirecheck.scenario;

import wirecheck.wire.Observation;

/**
 * What one of many clients saw, the last that was tried.
 *
 * @param number of the client, from 1
 * @param of how many there were to be
 * @param observation what it saw
 */
public record SequenceResult(int number, int of, Observation observation) {}
