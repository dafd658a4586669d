Feature: A UDP client on a link that does not keep its promises
  What happens to a datagram on its way costs the client that one exchange at most.

  @UDP-C10 @SHOULD
  Rule: A lost greeting or reply costs only its own exchange
    The peer, which cannot know that its reply was lost, sees three of them.
    Source: tutorial (isolated messages).

    Scenario Outline: the <which> of three <what> is lost
      Given the client can be told a number of exchanges
      And a peer that answers each "hi~" with "hello"
      And a link between the client and the peer
      And the <which> datagram <way> is lost
      When the client under test is to make 3 exchanges
      Then at least <number> exchanges take place
      And the client ends by itself

      Examples:
        | which  | what      | way           | number |
        | first  | greetings | to the peer   | 2      |
        | second | greetings | to the peer   | 2      |
        | third  | greetings | to the peer   | 2      |
        | first  | replies   | from the peer | 3      |
        | second | replies   | from the peer | 3      |
        | third  | replies   | from the peer | 3      |

  @UDP-C11 @MUST
  Rule: Duplication, delay and reordering on the way are harmless
    Nothing is held on the way for more than a second.
    Source: tutorial (isolated messages).

    Scenario: every datagram is delivered twice
      Given a peer that answers each "hi~" with "hello"
      And a link between the client and the peer
      And every datagram to the peer is delivered twice
      And every datagram from the peer is delivered twice
      When the client under test is to make 3 exchanges
      Then the client makes all its exchanges
      And the client ends normally

    Scenario: the link is slow
      Given a peer that answers each "hi~" with "hello"
      And a link between the client and the peer
      And the link holds everything back for 250 ms, give or take 100 ms
      When the client under test is to make 3 exchanges
      Then the client makes all its exchanges
      And the client ends normally

    Scenario Outline: the first <what> is held up while others pass
      Given a peer that answers each "hi~" with "hello"
      And a link between the client and the peer
      And the first datagram <way> is held back for 1000 ms, while others pass
      When the client under test is to make 3 exchanges
      Then the client makes all its exchanges
      And the client ends normally

      Examples:
        | what     | way           |
        | greeting | to the peer   |
        | reply    | from the peer |
