Feature: A TCP server whose client does not read
  What cannot be sent waits, or its reader is thrown out where the exchange says so; no response is torn.

  Background:
    Given the server under test is running

  @ANY-T20 @MUST
  Rule: A slow reader is survived, and loses nothing
    Source: RFC 9293, 3.8.6.

    @long
    Scenario: a client asks on and on and does not read, then reads it all
      Given requests may be sent together
      And client "A" has room for little and is ready to ask
      When client "A" asks on and reads nothing, until the server takes no more
      Then client "A" reads every response, whole and in order
      And client "B" is served
      And the server is up
      And the server was brought to a stop

  @ANY-T21 @SHOULD
  Rule: A slow reader keeps nobody waiting
    Source: common practice.

    Scenario: a second client comes while the first does not read
      Given requests may be sent together
      And clients are served together
      And client "A" has room for little and is ready to ask
      When client "A" asks on and reads nothing, until the server takes no more
      Then client "B" is served
