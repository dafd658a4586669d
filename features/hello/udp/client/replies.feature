Feature: A UDP client takes what comes back
  Datagrams are lost, late, doubled or odd. The client shows the replies that it gets and is harmed
  by none of it.

  @UDP-C4 @MUST
  Rule: A closed target port is survived
    The machine of the target says that nobody is there (ICMP port unreachable).
    Source: RFC 1122, 4.1.3.3.

    Scenario: nobody is bound to the target port
      Given nobody is bound to the target port
      When the client under test is to make 1 exchange
      Then the client survives or ends by itself

  @UDP-C5 @MUST
  Rule: A missing reply is survived
    Source: tutorial.

    Scenario: the peer never answers
      Given a peer that answers each "hi~" with nothing
      When the client under test is to make 2 exchanges
      Then the client greets again or ends by itself

  @UDP-C6 @SHOULD
  Rule: The reply is shown on standard output
    It is held back a little, so that what a client prints unasked is told apart from it.
    Source: tutorial.

    Scenario: one exchange
      Given a peer that answers each "hi~" with "hello"
      And the peer holds its first answer back for 100 ms
      When the client under test is to make 1 exchange
      Then the client has shown "hello" at least once

  @UDP-C7 @SHOULD
  Rule: A late reply is still taken
    Source: tutorial.

    Scenario: the peer takes 500 ms to answer
      Given a peer that answers each "hi~" with "hello"
      And the peer holds its first answer back for 500 ms
      When the client under test is to make 1 exchange
      Then the client has shown "hello" at least once

  @UDP-C8 @SHOULD
  Rule: A repeated reply is harmless
    Source: tutorial.

    Scenario: the peer sends each reply three times
      Given a peer that answers each "hi~" with "hello" 3 times over
      When the client under test is to make 3 exchanges
      Then the client makes all its exchanges
      And the client ends normally

  @UDP-C9 @SHOULD
  Rule: An unexpected reply is harmless
    Source: tutorial.

    Scenario Outline: the first reply is <kind>
      Given a peer that answers each "hi~" with "hello"
      And the peer answers the first greeting with <reply>
      When the client under test is to make 3 exchanges
      Then the client makes all its exchanges or ends by itself

      Examples:
        | kind         | reply                  |
        | empty        | ""                     |
        | 8192 bytes   | 8192 bytes             |
        | 65507 bytes  | 65507 bytes            |
        | not text     | the bytes 0x80 to 0xff |
