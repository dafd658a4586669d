Feature: A TCP server on a link that is slow, narrow or cuts what it carries into pieces
  The server cannot know, and answers as ever.

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
      And client "A" hears nothing for the quiet window
      When client "A" sends 16384 bytes
      Then client "A" receives 1 to 16384 times "hello"
