Feature: A UDP server answers requests
  What a request and its response are, the exchange says.

  Background:
    Given the server under test is running

  @ANY-U2 @MUST
  Rule: The response comes from the address and port that were asked
    Source: RFC 1122, 4.1.3.5.

    Scenario: a client hears nobody but whom it asks
      Given a response comes from the port that was asked
      And client "A" hears nobody but the server's address and port
      Then client "A" makes an exchange

  @ANY-U3 @MUST
  Rule: The response goes to who asked
    Source: the exchange.

    Scenario: two clients ask in between one another
      When clients "A" and "B" ask in the order A, B, A, B, B, A, and read only then
      Then client "A" is answered, and nothing else is said
      And client "B" is answered, and nothing else is said

  @ANY-U4 @MUST
  Rule: Exactly one response for each request
    Source: the exchange.

    Scenario: one request after the other
      Then client "A" makes 20 exchanges
      And client "A" is told nothing for the quiet window

    @long
    Scenario: a response is not repeated late
      Given client "A" makes an exchange
      Then client "A" is told nothing for 5 s
      And client "B" is served

  @ANY-U8 @MUST
  Rule: Nothing has to be set up
    Source: the exchange.

    Scenario: new clients are answered at their first request
      Then 200 clients in turn are served, each with what it asked for
      And the server is up

  @ANY-U9 @MUST
  Rule: Idleness does not stop the server
    Source: common practice.

    @long
    Scenario: a pause without traffic
      Given client "A" makes an exchange
      Then client "A" is told nothing for 5 s
      And client "A" makes an exchange

  @ANY-U10 @SHOULD
  Rule: A burst is answered in full
    Source: common practice.

    Scenario: 64 requests of one client
      When client "A" asks 64 times back to back
      Then client "A" is answered, and nothing else is said

    Scenario: 64 clients at once
      When 64 clients ask back to back
      Then each of the clients is answered
