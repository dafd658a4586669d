Feature: A TCP server handles the end of a connection
  Clients close in order, abort, or vanish in the middle of it. The server closes its side and serves
  the next.

  Background:
    Given the server under test is running

  @TCP-S10 @MUST
  Rule: When the peer closes, the server closes
    Source: tutorial; RFC 9293, 3.6.

    Scenario: a client says that it will send no more
      Given client "A" is connected to the server
      And client "A" and the server exchange "hi~" and "hello" once
      And client "A" hears nothing for the quiet window
      When client "A" half-closes its connection
      Then client "A" receives the end of the stream and nothing before it
      And client "B" can connect, send "hi~" and receive "hello"
      And the server is up

  @TCP-S11 @MUST
  Rule: End of stream is not a message
    Source: RFC 9293, 3.6.

    Scenario: a client greets and says in the same breath that it will send no more
      Given client "A" is connected to the server
      When client "A" sends "hi~" and at once half-closes its connection
      Then client "A" receives exactly "hello" and then the end of the stream
      And client "B" can connect, send "hi~" and receive "hello"
      And the server is up

  @TCP-S12 @MUST
  Rule: Connection break is handled: a reset connection does not keep the server from serving the next
    Source: tutorial.

    Scenario: a client resets its connection after an exchange
      Given client "A" is connected to the server
      And client "A" and the server exchange "hi~" and "hello" once
      When client "A" resets its connection
      Then client "B" can connect, send "hi~" and receive "hello"
      And the server is up

  @TCP-S13 @MUST
  Rule: Connection break is handled: closed without a word
    Source: tutorial.

    Scenario: a client connects and closes
      Given client "A" is connected to the server
      When client "A" closes its connection
      Then client "B" can connect, send "hi~" and receive "hello"
      And the server is up

  @TCP-S14 @MUST
  Rule: Connection break is handled: nobody is left to reply to
    Source: tutorial.

    Scenario: clients greet and reset at once
      Then 20 times a client sends "hi~" and is gone, and the next can send "hi~" and receive "hello"
      And the server is up

  @TCP-S15 @SHOULD
  Rule: A break is shown on standard output
    The words are "connection break", in any letter case, once for each connection that ended, at the
    latest when the server has ended.
    Source: tutorial.

    Scenario Outline: a client <ends> its connection after an exchange
      Given the server is up
      And client "A" is connected to the server
      And client "A" and the server exchange "hi~" and "hello" once
      When client "A" <ends> its connection
      And 1 client in turn connects, sends "hi~", receives "hello" and closes
      Then the server has shown "connection break" in any letter case 2 times

      Examples:
        | ends   |
        | closes |
        | resets |
