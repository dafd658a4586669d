Feature: A UDP server comes up and answers

  @ANY-U1 @MUST
  Rule: A request gets its response
    One datagram, and nothing more.
    Source: the exchange.

    Scenario: a client asks
      When the server under test is started
      Then the server is up
      When client "A" asks
      Then client "A" is answered, and nothing else is said
      And the server is up
