Feature: A TCP server survives how its clients leave
  Clients abort, vanish, and leave in the middle of a word. The next one is served.

  Background:
    Given the server under test is running

  @ANY-T9 @MUST
  Rule: Connection break is handled: reset after an exchange
    Source: RFC 9293, 3.10.7.

    Scenario: a client makes an exchange and resets its connection
      Given client "A" is ready to ask
      And client "A" makes an exchange
      When client "A" resets its connection
      Then client "B" is served
      And the server is up

  @ANY-T10 @MUST
  Rule: Connection break is handled: closed without a word
    Source: common practice.

    Scenario: clients connect and close
      Then 20 times a client connects and closes, and the next is served
      And the server is up

  @ANY-T11 @MUST
  Rule: Connection break is handled: nobody left to answer
    Source: common practice.

    Scenario: clients ask and reset at once
      Given something is asked
      Then 20 times a client asks and at once resets, and the next is served
      And the server is up

    Scenario: clients ask for much and close at once
      Given something is asked
      And requests may be sent together
      Then 20 times a client sends 16384 bytes of requests and at once closes, and the next is served
      And the server is up

  @ANY-T12 @MUST
  Rule: Connection break is handled: in the middle of a request
    Source: common practice.

    Scenario: a client half-closes after half a request
      Given something is asked
      And client "A" is ready to ask
      When client "A" sends half a request and half-closes its connection
      Then the connection of client "A" ends
      And client "B" is served
      And the server is up

    Scenario: a client resets after half a request
      Given something is asked
      And client "A" is ready to ask
      When client "A" sends half a request and resets its connection
      Then client "B" is served
      And the server is up
