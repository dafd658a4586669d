Feature: A TCP client connects, exchanges and closes
  The client names its target once, greets, waits for the reply, and closes when it is done. How many
  exchanges it makes is its own affair, unless its command line takes a number.

  @TCP-C1 @MUST
  Rule: The target is named once, at connect
    Source: tutorial.

    Scenario: the client makes three exchanges
      Given a peer that answers each "hi~" with "hello"
      When the client under test is to make 3 exchanges
      Then the client makes all its exchanges
      And the client has connected once

  @TCP-C2 @MUST
  Rule: The client sends hi~ first, unprompted
    Source: tutorial.

    Scenario: the client is started
      Given a peer that answers each "hi~" with "hello"
      When the client under test is started
      Then the peer is greeted with "hi~" first

  @TCP-C3 @MUST
  Rule: Nothing but greetings is sent
    Source: tutorial.

    Scenario: the client makes three exchanges
      Given a peer that answers each "hi~" with "hello"
      When the client under test is to make 3 exchanges
      Then the peer has received "hi~" 3 times and nothing else

    Scenario: the client makes one exchange
      Given a peer that answers each "hi~" with "hello"
      When the client under test is to make 1 exchange
      Then the peer has received "hi~" once and nothing else

  @TCP-C4 @MUST
  Rule: The client waits for the reply before it sends again
    Source: tutorial.

    Scenario: the first reply is held back
      Given a peer that answers each "hi~" with "hello"
      And the peer holds its first answer back for the quiet window
      When the client under test is to make 2 exchanges
      Then the client sends nothing before the first answer
      And the client makes all its exchanges

    Scenario: the second of three replies is held back
      Given a peer that answers each "hi~" with "hello"
      And the peer holds its second answer back for the quiet window
      When the client under test is to make 3 exchanges
      Then the client sends nothing before the second answer
      And the client makes all its exchanges

  @TCP-C6 @MUST
  Rule: The client closes when it is done
    It does not close before the last reply, and it closes in order.
    Source: tutorial.

    Scenario: the last of three replies is held back
      Given the client can be told a number of exchanges
      And a peer that answers each "hi~" with "hello"
      And the peer holds its third answer back for the quiet window
      When the client under test is to make 3 exchanges
      Then the client sends nothing and does not close before the third answer
      And the client closes its connection in order
      And the client ends normally

  @TCP-C10 @MUST
  Rule: A refused connection is reported
    Source: tutorial.

    Scenario: nobody listens at the target
      Given nobody is bound to the target port
      When the client under test is to make 1 exchange
      Then the client ends with a failure and says why

  @TCP-C11 @MUST
  Rule: A slow server is waited for
    Source: tutorial.

    Scenario: the first reply takes a second
      Given a peer that answers each "hi~" with "hello"
      And the peer holds its first answer back for 1 s
      When the client under test is to make 2 exchanges
      Then the client does not lose patience before the first answer
      And the client makes all its exchanges
      And the client ends normally

    Scenario: the second of three replies takes a second
      Given a peer that answers each "hi~" with "hello"
      And the peer holds its second answer back for 1 s
      When the client under test is to make 3 exchanges
      Then the client does not lose patience before the second answer
      And the client makes all its exchanges
      And the client ends normally
