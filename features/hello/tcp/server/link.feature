Feature: A TCP server on a disturbed link
  The link is slow, narrow or cuts what it carries into pieces: the server cannot know, and answers.
  Or it breaks: the server handles it as any other end of a connection, and serves the next.

  Background:
    Given the server under test is running

  @TCP-S25 @MUST
  Rule: Latency does not matter
    Source: tutorial.

    Scenario: the link is slow
      Given a link between the clients and the server
      And the link holds everything back for 150 ms, give or take 50 ms
      And client "A" is connected to the server
      Then client "A" and the server exchange "hi~" and "hello" 3 times
      And client "A" hears nothing for the quiet window

  @TCP-S26 @MUST
  Rule: Slicing does not matter
    Source: RFC 9293 (a byte stream has no message boundaries).

    Scenario: the link carries single bytes
      Given a link between the clients and the server
      And the link cuts everything into single bytes, 10 ms apart
      And client "A" is connected to the server
      When client "A" sends "hi~"
      Then client "A" receives 1 to 3 times "hello"
      And client "A" and the server exchange "hi~" and "hello" once

  @TCP-S27 @MUST
  Rule: A narrow link does not matter
    Source: tutorial.

    Scenario: a long message takes its time
      Given a link between the clients and the server
      And the link carries 16000 bytes a second
      And client "A" is connected to the server
      When client "A" sends 16384 bytes
      Then client "A" receives 1 to 16384 times "hello"

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
