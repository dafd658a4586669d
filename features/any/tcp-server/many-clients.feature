Feature: A TCP server has many clients
  At once or one after the other, as the exchange says; nobody gets what another asked for.

  Background:
    Given the server under test is running

  @ANY-T13 @MUST
  Rule: Clients may wait their turn
    Source: listen(2).

    Scenario: five clients come while a connection is open
      Given client "A" is ready to ask
      And client "A" makes an exchange
      When 5 more clients come and ask, and 1 s later client "A" leaves
      Then each of them is answered in the end, as those before it leave

  @ANY-T14 @SHOULD
  Rule: An idle connection keeps nobody waiting
    Source: common practice.

    Scenario: a second client comes while the first says nothing
      Given clients are served together
      And client "A" can connect
      Then client "B" is served
      And client "A" is not sent away

  @ANY-T15 @SHOULD
  Rule: Many idle connections keep nobody waiting
    Source: common practice.

    Scenario: a client comes after a hundred who say nothing, or half a request
      Given clients are served together, as many as come
      When 100 clients connect, and every other one sends half a request
      Then client "B" is served

  @ANY-T16 @MUST
  Rule: A response goes to the connection that asked
    Source: the exchange.

    Scenario: two clients ask in turn, and one leaves
      Given clients are served together
      And a connection carries many exchanges
      And client "A" is ready to ask
      And client "B" is ready to ask
      When client "A" asks
      Then client "A" is answered, and nothing else is said
      And client "B" is told nothing for the quiet window
      When client "B" asks
      Then client "B" is answered, and nothing else is said
      And client "A" is told nothing for the quiet window
      When client "B" leaves
      Then client "A" makes an exchange

    Scenario: one client comes after the other
      Then 2 clients in turn are served, each with what it asked for

  @ANY-T17 @MUST
  Rule: Many clients at once get what each asked for
    Source: the exchange.

    Scenario: 32 clients make five exchanges each
      Then 32 clients at once make 5 exchanges each, every response its own

  @ANY-T18 @MUST
  Rule: Connection after connection is served
    Source: common practice.

    Scenario: many clients come, ask and leave
      Then 200 clients in turn are served, each with what it asked for
      And the server is up

  @ANY-T19 @SHOULD
  Rule: Ended connections cost no descriptors
    However they end, in the middle of a request, too. Up to four more are not held against the server, nor are
    processes, of which those that have ended and are not waited for count as well.
    Source: common practice.

    Scenario: descriptors and processes are counted while clients come and go
      Given 20 clients come and leave, by close, by reset and in the middle of a request
      And the server's descriptors and processes are counted
      When 200 clients come and leave, by close, by reset and in the middle of a request
      Then the server has at most 4 more descriptors, and 4 more processes
