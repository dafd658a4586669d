Feature: A TCP client takes what comes back
  Replies come in pieces, or are not what was expected. The client shows them.

  @TCP-C5 @SHOULD
  Rule: The reply is shown on standard output
    It is held back a little, so that what a client prints unasked is told apart from it.
    Source: tutorial.

    Scenario: three exchanges
      Given a peer that answers each "hi~" with "hello"
      And the peer holds its first answer back for 300 ms
      When the client under test is to make 3 exchanges
      Then the client has shown "hello" for each answer

  @TCP-C7 @MUST
  Rule: A reply may arrive in pieces
    A client that takes whatever one read gives it as the reply conforms.
    Source: RFC 9293 (a byte stream has no message boundaries).

    Scenario: each reply comes in two pieces
      Given a peer that answers each "hi~" with "he" and, apart from it, "llo"
      When the client under test is to make 3 exchanges
      Then the client makes all its exchanges
      And the client ends normally

  @TCP-C13 @SHOULD
  Rule: An unexpected reply is harmless
    Source: tutorial.

    Scenario: the first reply is long and not text
      Given a peer that answers each "hi~" with "hello"
      And the peer answers the first greeting with 65536 bytes that are not text
      And the peer closes its connection when the client is quiet
      When the client under test is to make 3 exchanges
      Then the client ends by itself once the peer has closed
