Feature: A TCP server on a link of little quality
  What a slow, slicing or narrow network does to a conversation changes nothing of what is said.

  Background:
    Given the server under test is running

  @ANY-T28 @MUST
  Rule: Latency does not matter
    Source: RFC 9293.

    Scenario: everything takes its time
      Given a link between the clients and the server
      And the link holds everything back for 150 ms, give or take 50 ms
      Then client "A" is served 3 times by way of the link

  @ANY-T29 @MUST
  Rule: Slicing does not matter
    Source: RFC 9293.

    Scenario: everything comes in single bytes
      Given a link between the clients and the server
      And the link cuts everything into single bytes, 10 ms apart
      Then client "A" is served 1 times by way of the link

  @ANY-T30 @MUST
  Rule: A narrow link does not matter
    Source: RFC 9293.

    Scenario: three exchanges on a narrow link
      Given a link between the clients and the server
      And the link carries 16000 bytes a second
      Then client "A" is served 3 times by way of the link

  @ANY-T31 @MUST
  Rule: Connection break is handled: the link goes down
    Source: RFC 9293.

    Scenario: the link goes down in mid-conversation and comes up again
      Given a link between the clients and the server
      And client "A" is ready to ask
      And client "A" makes an exchange
      When the link goes down
      And the link comes up again
      Then client "B" is served
      And the server is up

  @ANY-T35 @MUST
  Rule: A slow close is survived
    Source: RFC 9293.

    Scenario: the end of the connection is long on its way
      Given a link between client "A" and the server
      And the link holds the end of a connection back for 500 ms
      And client "A" is ready to ask
      And client "A" makes an exchange
      When client "A" half-closes its connection
      Then the connection of client "A" ends
      And client "B" is served
      And the server is up
