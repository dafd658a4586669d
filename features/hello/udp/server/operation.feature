Feature: A UDP server can be operated
  What the person who runs it sees of it.

  Background:
    Given the server under test is running

  @UDP-S14 @SHOULD
  Rule: Every message received is shown on standard output
    Once for each datagram, at the latest when the server has ended.
    Source: tutorial.

    Scenario: three greetings
      Given the server is up
      And client "A" and the server exchange "hi~" and "hello" 3 times
      Then the server has shown "hi~" 3 times

  @UDP-S21 @SHOULD
  Rule: An address in use is reported
    Two servers that share a port answer each other's clients.
    Source: common practice.

    Scenario: a second instance is started on the same port
      When the server under test is started a second time on the same port
      Then the second instance ends with a failure and says why
      And the server is up

  @UDP-S22 @SHOULD
  Rule: Asked to stop, it stops
    Source: common practice.

    Scenario: the server is sent SIGTERM
      Given client "A" and the server exchange "hi~" and "hello" once
      When the server under test is asked to stop
      Then the server ends within 5 s and nobody is bound to its port
