Feature: A TCP server accepts connections and keeps them
  The server listens and accepts. A connection lasts until the client ends it, and carries as many
  exchanges as the client likes.

  @TCP-S1 @MUST
  Rule: The server accepts a connection
    The program comes up, stays in the foreground, and goes on listening.
    Source: tutorial.

    Scenario: two clients connect
      When the server under test is started
      Then the server is up
      And client "A" is connected to the server
      And client "B" is connected to the server
      And the server is up

  @TCP-S9 @MUST
  Rule: The server does not end a connection that is open
    Source: tutorial.

    Scenario: a connection is idle
      Given the server under test is running
      And client "A" is connected to the server
      Then client "A" receives no end of the stream for 2 s
      And client "A" hears nothing for the quiet window
      And client "A" and the server exchange "hi~" and "hello" once

    Scenario: a connection is idle after an exchange
      Given the server under test is running
      And client "A" is connected to the server
      And client "A" and the server exchange "hi~" and "hello" once
      Then client "A" receives no end of the stream for 2 s
      And client "A" and the server exchange "hi~" and "hello" once

  @TCP-S17 @MUST
  Rule: Clients may wait their turn
    All at once or one after the other, as the server likes; nobody is turned away.
    Source: tutorial (backlog of 5).

    Scenario: five more clients connect while one connection is open
      Given the server under test is running
      And client "A" is connected to the server
      And client "A" hears nothing for the quiet window
      And client "A" and the server exchange "hi~" and "hello" once
      When 5 more clients connect and send "hi~"
      And client "A" closes its connection
      Then each of them receives "hello" in the end, as those before it leave

  @TCP-S18 @MUST
  Rule: A reply goes to the connection that asked
    Source: tutorial.

    Scenario: two connections are open
      Given the server under test is running
      And client "A" is connected to the server
      And client "B" is connected to the server
      When client "A" sends "hi~"
      Then client "A" receives exactly "hello"
      And client "B" hears nothing for the quiet window
      When client "A" sends "hi~"
      Then client "A" receives exactly "hello"
      And client "B" hears nothing for the quiet window
      When client "A" closes its connection
      And client "B" sends "hi~"
      Then client "B" receives exactly "hello"

  @TCP-S19 @MUST
  Rule: Connection after connection is served
    Source: tutorial.

    Scenario: 200 clients come one after the other
      Given the server under test is running
      Then 200 clients in turn connect, send "hi~", receive "hello" and close
