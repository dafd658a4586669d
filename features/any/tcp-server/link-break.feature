Feature: A TCP server on a link that breaks
  The server handles it as any other end of a connection, and serves the next.

  Background:
    Given the server under test is running

  @ANY-T32 @MUST
  Rule: Connection break is handled: the network resets
    Source: RFC 9293, 3.10.7.

    Scenario: a connection is reset on the way
      Given something is asked
      And a link between client "A" and the server
      And the link resets its connections at the first byte to the server
      And client "A" can connect
      When client "A" asks, whatever comes of it
      Then client "B" is served
      And the server is up

  @ANY-T33 @MUST
  Rule: Connection break is handled: the network goes silent, then closes
    Source: RFC 9293.

    Scenario: what a client sends is swallowed
      Given something is asked
      And a link between client "A" and the server
      And the link swallows everything to the server, and closes after 500 ms
      And client "A" can connect
      When client "A" asks, whatever comes of it
      Then client "B" is served
      And the server is up

  @ANY-T34 @MUST
  Rule: Connection break is handled: the network cuts a request in two
    Source: RFC 9293.

    Scenario: the link breaks down in the middle of a request
      Given something is asked
      And a link between client "A" and the server
      And the link cuts the first request in two, and breaks down
      And client "A" can connect
      When client "A" asks, whatever comes of it
      Then client "B" is served
      And the server is up
