Feature: A TCP server is told that its client will send no more
  A half-close ends one direction. What was asked before it is answered, and nothing is answered that was not asked.

  Background:
    Given the server under test is running

  @ANY-T7 @SHOULD
  Rule: A half-close does not cost the response
    Source: RFC 9293, 3.6.

    Scenario: a client asks and half-closes in the same breath
      Given a half-close is answered
      Then 3 times a client that asks and at once half-closes is answered, and hears the end of the stream

  @ANY-T8 @MUST
  Rule: The end of a stream is not a request
    Source: RFC 9293, 3.6.

    Scenario: a client half-closes without a word
      Given something is asked
      And client "A" is ready to ask
      When client "A" half-closes its connection
      Then client "A" hears no more than a farewell, and the end of the connection
      And client "B" is served

    Scenario: a client half-closes after an exchange
      Given a connection carries many exchanges
      And client "A" is ready to ask
      And client "A" makes an exchange
      When client "A" half-closes its connection
      Then client "A" hears no more than a farewell, and the end of the connection
      And client "B" is served

  @ANY-T24 @SHOULD
  Rule: It closes in order
    Source: RFC 1122, 4.2.2.13.

    Scenario: a client asks, half-closes and reads to the end
      Given a half-close is answered
      And client "A" is ready to ask
      And client "A" makes an exchange
      When client "A" half-closes its connection
      Then client "A" hears no more than a farewell, and the end of the stream
      And client "B" is served

  @ANY-T36 @SHOULD
  Rule: A half-close does not cost what was asked before it
    Source: RFC 9293, 3.6; RFC 9112, 9.6.

    Scenario: a client asks three times and half-closes in the same breath
      Given requests may be sent together
      And a half-close is answered
      Then 3 times a client that asks 3 times and at once half-closes is answered, and hears the end of the stream

  @ANY-T37 @SHOULD
  Rule: Half a request is no request
    Source: RFC 9293, 3.6.

    Scenario: a client half-closes in the middle of a request
      Given something is asked
      And an answer can be told from other words
      And client "A" is ready to ask
      When client "A" sends half a request and half-closes its connection
      Then client "A" hears no answer before the end of the connection
      And client "B" is served
