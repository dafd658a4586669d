package wirecheck.spec.exchange;

import wirecheck.base.Payload;

/**
 * One request, and what is to come back for it.
 *
 * @param request its bytes
 * @param response what is a right answer to just this request
 */
public record Question(Payload request, Expectation response) {}
