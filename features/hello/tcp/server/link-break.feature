Feature: A TCP server on a link that breaks
  The server handles it as any other end of a connection, and serves the next.

  Background:
    Given the server under test is running

  @TCP-S28 @MUST
  Rule: Connection break is handled: the link goes down
    Source: tutorial.

    Scenario: the link goes down in mid-conversation and comes up again
      Given a link between the clients and the server
      And client "A" is connected to the server
      And client "A" and the server exchange "hi~" and "hello" once
      When the link goes down
      And the link comes up again
      Then client "B" can connect, send "hi~" and receive "hello"
      And the server is up

  @TCP-S29 @MUST
  Rule: Connection break is handled: the network resets
    Source: tutorial.

    Scenario: a connection is reset on the way
      Given a link between client "A" and the server
      And the link resets its connections at the first byte to the server
      And client "A" is connected to the server
      When client "A" sends "hi~"
      And client "A" waits for the end of its connection
      Then client "B" can connect, send "hi~" and receive "hello"
      And the server is up

  @TCP-S30 @MUST
  Rule: Connection break is handled: the network goes silent, then closes
    Source: tutorial.

    Scenario: what a client sends is swallowed
      Given a link between client "A" and the server
      And the link swallows everything to the server, and closes after 500 ms
      And client "A" is connected to the server
      When client "A" sends "hi~"
      And client "A" waits for the end of its connection
      Then client "B" can connect, send "hi~" and receive "hello"
      And the server is up

  @TCP-S31 @MUST
  Rule: Connection break is handled: in the middle of a message
    Source: tutorial.

    Scenario: the link breaks down after two of three bytes
      Given a link between client "A" and the server
      And the link breaks down after 2 bytes to the server
      And client "A" is connected to the server
      When client "A" sends "hi~"
      And client "A" waits for the end of its connection
      Then client "B" can connect, send "hi~" and receive "hello"
      And the server is up

  @TCP-S32 @MUST
  Rule: A slow close is survived
    Source: tutorial.

    Scenario: the end of the connection is long on its way
      Given a link between client "A" and the server
      And the link holds the end of a connection back for 500 ms
      And client "A" is connected to the server
      And client "A" and the server exchange "hi~" and "hello" once
      When client "A" half-closes its connection
      Then client "A" receives the end of the stream and nothing before it
      And client "B" can connect, send "hi~" and receive "hello"
      And the server is up
