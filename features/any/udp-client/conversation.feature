Feature: A UDP client makes an exchange
  What it asks and how it is answered, the exchange says.

  @ANY-D1 @MUST
  Rule: It asks
    Source: the exchange.

    Scenario: a server waits for it
      Given a peer that answers as the exchange says
      When the client under test is started
      Then the peer is asked

  @ANY-D2 @MUST
  Rule: Answered, it ends well
    Source: the exchange.

    Scenario: all that it asks is answered
      Given a peer that answers as the exchange says
      When the client under test is to make 1 exchange
      Then the client ends well, or goes on asking

  @ANY-D3 @MUST
  Rule: It needs no fixed port of its own
    Source: common practice.

    Scenario: two instances at once
      Given a peer that answers as the exchange says
      When two instances of the client under test run at once, each with such a peer
      Then the peer is asked
      And no port is used by both instances

  @ANY-D4 @MUST
  Rule: A closed port is survived
    Source: RFC 1122, 4.1.3.3.

    Scenario: nobody is bound to the port
      Given nobody is bound to the target port
      When the client under test is to make 1 exchange
      Then the client survives or ends by itself

  @ANY-D5 @MUST
  Rule: Silence is survived
    Source: common practice.

    Scenario: the peer never answers
      Given a peer that never answers
      When the client under test is started
      Then the client asks again or ends by itself

  @ANY-D6 @SHOULD
  Rule: One lost request or response is made good
    Source: common practice.

    Scenario: the first request is not answered
      Given a peer that does not answer the first request
      When the client under test is to make 1 exchange
      Then the peer is asked again
      And the client ends well, or goes on asking
