Feature: A UDP server replies to whoever speaks to it
  The server is bound to an address. Whatever datagram arrives there, it answers the sender with the
  five bytes "hello". There is no connection and nothing to set up.

  @UDP-S1 @MUST
  Rule: The server replies hello to hi~
    The program comes up, stays in the foreground, and answers.
    Source: tutorial.

    Scenario: a client greets the server
      When the server under test is started
      Then the server is up
      And client "A" can send "hi~" and receive "hello"
      And client "A" hears nothing for the quiet window
      And client "B" can send "hi~" and receive "hello"

  @UDP-S2 @MUST
  Rule: The reply comes from the address and port that were asked
    A client that has connected its socket hears nobody else.
    Source: tutorial; RFC 1122, 4.1.3.5.

    Scenario: two clients listen to the server's address alone
      Given the server under test is running
      And client "A" is connected to the server
      And client "B" is connected to the server
      Then client "A" can send "hi~" and receive "hello"
      And client "B" can send "hi~" and receive "hello"

  @UDP-S3 @MUST
  Rule: The reply goes to the sender's address and port
    Source: tutorial.

    Scenario: the datagrams of two clients are mixed
      Given the server under test is running
      When client "A" sends "hi~"
      And client "B" sends "hi~"
      And client "A" sends "hi~"
      And client "B" sends "hi~"
      And client "B" sends "hi~"
      And client "A" sends "hi~"
      Then client "A" receives exactly "hello" 3 times
      And client "B" receives exactly "hello" 3 times

  @UDP-S4 @MUST
  Rule: There is exactly one reply for each datagram
    Source: tutorial.

    Scenario: one client greets again and again
      Given the server under test is running
      Then client "A" and the server exchange "hi~" and "hello" 20 times
      And client "A" hears nothing for the quiet window
      And client "B" can send "hi~" and receive "hello"

  @UDP-S11 @MUST
  Rule: Nothing is remembered between datagrams
    No set-up datagram is needed by a newcomer, and nobody is forgotten.
    Source: tutorial.

    Scenario: a newcomer is answered, and so is a client that has been idle meanwhile
      Given the server under test is running
      Then client "A" can send "hi~" and receive "hello"
      And client "A" hears nothing for 1 s
      And client "B" can send "hi~" and receive "hello"
      And client "B" hears nothing for the quiet window
      And client "A" can send "hi~" and receive "hello"
      And client "A" hears nothing for the quiet window

  @UDP-S13 @SHOULD
  Rule: A burst is answered in full
    Source: tutorial.

    Scenario: 64 datagrams arrive back to back
      Given the server under test is running
      When client "A" sends "hi~" 64 times
      Then client "A" receives exactly "hello" 64 times
