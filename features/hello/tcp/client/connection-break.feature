Feature: A TCP client handles the end of a connection
  The server goes away in the middle of the conversation. The client ends; it does not try again.

  @TCP-C8 @MUST
  Rule: Connection break is handled: the server closes
    Source: tutorial.

    Scenario: the peer closes instead of its first reply
      Given a peer that answers each "hi~" with "hello"
      And the peer closes its connection instead of its first answer
      When the client under test is to make 3 exchanges
      Then the client ends by itself after the break
      And the client has connected once

    Scenario: the peer closes after its first reply
      Given a peer that answers each "hi~" with "hello"
      And the peer closes its connection after its first answer
      When the client under test is to make 3 exchanges
      Then the client ends by itself after the break
      And the client has connected once

    Scenario: the peer closes instead of the last of three replies
      Given the client can be told a number of exchanges
      And a peer that answers each "hi~" with "hello"
      And the peer closes its connection instead of its third answer
      When the client under test is to make 3 exchanges
      Then the client ends by itself after the break
      And the client has connected once

  @TCP-C9 @MUST
  Rule: Connection break is handled: the server resets
    Source: tutorial.

    Scenario: the peer resets instead of its first reply
      Given a peer that answers each "hi~" with "hello"
      And the peer resets its connection instead of its first answer
      When the client under test is to make 3 exchanges
      Then the client ends by itself after the break
      And the client has connected once

    Scenario: the peer resets after its first reply
      Given a peer that answers each "hi~" with "hello"
      And the peer resets its connection after its first answer
      When the client under test is to make 3 exchanges
      Then the client ends by itself after the break
      And the client has connected once

    Scenario: the peer resets instead of the last of three replies
      Given the client can be told a number of exchanges
      And a peer that answers each "hi~" with "hello"
      And the peer resets its connection instead of its third answer
      When the client under test is to make 3 exchanges
      Then the client ends by itself after the break
      And the client has connected once

  @TCP-C12 @SHOULD
  Rule: A broken conversation is told apart from a finished one
    By the exit status.
    Source: common practice.

    Scenario Outline: the peer <ends> its connection instead of its first reply
      Given a peer that answers each "hi~" with "hello"
      And the peer <ends> its connection instead of its first answer
      When the client under test is to make 3 exchanges
      Then the client ends with a status other than 0

      Examples:
        | ends   |
        | closes |
        | resets |

    Scenario Outline: the peer <ends> its connection after the first of three replies
      Given the client can be told a number of exchanges
      And a peer that answers each "hi~" with "hello"
      And the peer <ends> its connection after its first answer
      When the client under test is to make 3 exchanges
      Then the client ends with a status other than 0

      Examples:
        | ends   |
        | closes |
        | resets |

    Scenario Outline: the peer <ends> its connection instead of the last of three replies
      Given the client can be told a number of exchanges
      And a peer that answers each "hi~" with "hello"
      And the peer <ends> its connection instead of its third answer
      When the client under test is to make 3 exchanges
      Then the client ends with a status other than 0

      Examples:
        | ends   |
        | closes |
        | resets |
