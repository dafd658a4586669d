Feature: A TCP client makes an exchange
  What it asks and how it is answered, the exchange says.

  @ANY-C1 @MUST
  Rule: It connects and asks
    Source: the exchange.

    Scenario: a server waits for it
      Given a peer that answers as the exchange says
      When the client under test is started
      Then the peer is asked

  @ANY-C2 @MUST
  Rule: Answered, it ends well
    Source: the exchange.

    Scenario: all that it asks is answered
      Given a peer that answers as the exchange says
      When the client under test is to make 1 exchange
      Then the client ends well, or goes on asking

  @ANY-C3 @MUST
  Rule: A response may arrive in pieces
    Source: RFC 9293 (a stream has no message boundaries).

    Scenario: byte by byte
      Given a peer that answers byte by byte, 2 ms apart
      When the client under test is to make 1 exchange
      Then the client ends well, or goes on asking

    Scenario: in two pieces
      Given a peer that answers in two pieces, 150 ms apart
      When the client under test is to make 1 exchange
      Then the client ends well, or goes on asking

  @ANY-C5 @MUST
  Rule: A slow server is waited for
    Source: common practice.

    Scenario: the answer takes a second
      Given a peer that answers after 1000 ms
      When the client under test is to make 1 exchange
      Then the client ends well, or goes on asking

  @ANY-C12 @SHOULD
  Rule: It closes in order
    Source: RFC 9293, 3.6.

    Scenario: a whole exchange
      Given a peer that answers as the exchange says
      When the client under test is to make 1 exchange
      Then the client closes its connection in order
