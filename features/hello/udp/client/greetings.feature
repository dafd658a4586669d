Feature: A UDP client greets
  The client knows the server's address and sends to it. Nothing is set up first. How many exchanges
  it makes is its own affair, unless its command line takes a number.

  @UDP-C1 @MUST
  Rule: The client sends hi~
    Source: tutorial.

    Scenario: the client is started
      Given a peer that answers each "hi~" with "hello"
      When the client under test is started
      Then the peer is greeted with "hi~" first

  @UDP-C2 @MUST
  Rule: One message is one datagram
    Source: tutorial.

    Scenario: the client is to make three exchanges
      Given a peer that answers each "hi~" with "hello"
      When the client under test is to make 3 exchanges
      Then the peer has received "hi~" 3 times and nothing else

    Scenario: the client is to make one exchange
      Given a peer that answers each "hi~" with "hello"
      When the client under test is to make 1 exchange
      Then the peer has received "hi~" once and nothing else

  @UDP-C3 @MUST
  Rule: The client needs no fixed port of its own
    Two of them run on one machine at the same time.
    Source: tutorial (no bind).

    Scenario: two instances run at once, each with a peer of its own
      Given a peer that answers each "hi~" with "hello"
      When two instances of the client under test run at once, each with such a peer
      Then each peer is greeted with "hi~" first
      And no port is used by both instances
