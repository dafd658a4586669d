Feature: A UDP client takes the right answer
  Answers come twice, late, from strangers, to other questions, and as no answers at all.

  @ANY-D7 @SHOULD
  Rule: A response from a stranger is not taken
    Source: RFC 5452 (in spirit).

    Scenario: another port answers first
      Given a peer that answers 300 ms after a stranger has answered with "wirecheck-forged"
      When the client under test is to make 1 exchange
      Then the client ends well, or goes on asking
      And the client has not shown "wirecheck-forged"

  @ANY-D8 @SHOULD
  Rule: A response to another question is not taken
    Source: RFC 5452 (in spirit).

    Scenario: the answer to another question comes first
      Given an answer can be told from other words
      And a peer that answers another question first, and the right one 300 ms later
      When the client under test is to make 1 exchange
      Then the client ends well, or goes on asking

  @ANY-D9 @SHOULD
  Rule: Repeated and late responses are harmless
    Source: common practice.

    Scenario: three times over
      Given a peer that answers each request 3 times
      When the client under test is to make 3 exchanges
      Then the client ends well, or goes on asking

    Scenario: half a second late
      Given a peer that answers after 500 ms
      When the client under test is to make 1 exchange
      Then the client ends well, or goes on asking

  @ANY-D10 @MUST
  Rule: What is no response is survived
    Source: RFC 1122, 1.2.2 (robustness).

    Scenario Outline: <what>
      Given a peer that answers with a datagram of <what>
      When the client under test is to make 1 exchange
      Then the client survives or ends by itself

      Examples:
        | what               |
        | 0 random bytes     |
        | 65507 random bytes |
        | 1024 random bytes  |
