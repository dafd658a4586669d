Feature: A TCP client on a disturbed link
  A link that is slow, narrow or cuts what it carries into pieces makes no difference. One that breaks
  ends the conversation, and the client with it.

  @TCP-C14 @MUST
  Rule: Latency, slicing and a narrow link on the way do not matter
    Source: RFC 9293 (a byte stream has no message boundaries).

    Scenario: the link is slow
      Given a peer that answers each "hi~" with "hello"
      And a link between the client and the peer
      And the link holds everything back for 150 ms, give or take 50 ms
      When the client under test is to make 3 exchanges
      Then the client makes all its exchanges
      And the client ends normally

    Scenario: the link carries single bytes
      Given a peer that answers each "hi~" with "hello"
      And a link between the client and the peer
      And the link cuts everything into single bytes, 10 ms apart
      When the client under test is to make 3 exchanges
      Then the client makes all its exchanges
      And the client ends normally

    Scenario: the link is narrow
      Given a peer that answers each "hi~" with "hello"
      And a link between the client and the peer
      And the link carries 1000 bytes a second
      When the client under test is to make 3 exchanges
      Then the client makes all its exchanges
      And the client ends normally

  @TCP-C15 @MUST
  Rule: Connection break is handled: the network
    Source: tutorial.

    Scenario: the connection is reset on the way
      Given a peer that answers each "hi~" with "hello"
      And a link between the client and the peer
      And the link resets its connections at the first byte from the peer
      When the client under test is to make 3 exchanges
      Then the client ends by itself after the break

    Scenario: the link breaks down in the middle of a reply
      Given a peer that answers each "hi~" with "hello"
      And a link between the client and the peer
      And the link breaks down after 2 bytes from the peer
      When the client under test is to make 3 exchanges
      Then the client ends by itself after the break

    Scenario: the link goes down in mid-conversation
      Given a peer that answers each "hi~" with "hello"
      And a link between the client and the peer
      And the link goes down instead of carrying the first answer
      When the client under test is to make 3 exchanges
      Then the client ends by itself after the break
