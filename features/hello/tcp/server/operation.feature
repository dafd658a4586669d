Feature: A TCP server can be operated
  What the person who runs it sees of it.

  Background:
    Given the server under test is running

  @TCP-S16 @SHOULD
  Rule: Every message received is shown on standard output
    At the latest when the server has ended.
    Source: tutorial.

    Scenario: three greetings
      Given the server is up
      And client "A" is connected to the server
      And client "A" and the server exchange "hi~" and "hello" 3 times
      Then the server has shown "hi~" at least 3 times

  @TCP-S20 @SHOULD
  Rule: Ended connections cost nothing
    However they ended. Up to four descriptors more are not held against the server.
    Source: tutorial (close the connection).

    Scenario: the server's descriptors are counted while clients come and go
      Given 20 clients in turn connect, send "hi~", receive "hello" and close
      And the server's open descriptors are counted
      When 200 clients in turn connect, send "hi~", receive "hello" and close
      Then the server has at most 4 more open descriptors

    Scenario: the server's descriptors are counted while clients are gone at once
      Given 20 times a client sends "hi~" and is gone, and the next can send "hi~" and receive "hello"
      And the server's open descriptors are counted
      When 50 times a client sends "hi~" and is gone, and the next can send "hi~" and receive "hello"
      Then the server has at most 4 more open descriptors

  @TCP-S22 @SHOULD
  Rule: It can be restarted at once
    Source: common practice (SO_REUSEADDR).

    Scenario: the server is stopped with a connection open and started again on the same port
      Given client "A" is connected to the server
      And client "A" and the server exchange "hi~" and "hello" once
      When the server under test is stopped and started again on the same port
      Then the server is up
      And client "B" can connect, send "hi~" and receive "hello"

  @TCP-S23 @SHOULD
  Rule: An address in use is reported
    Source: common practice.

    Scenario: a second instance is started on the same port
      When the server under test is started a second time on the same port
      Then the second instance ends with a failure and says why
      And the server is up

  @TCP-S24 @SHOULD
  Rule: Asked to stop, it stops
    Source: common practice.

    Scenario: the server is sent SIGTERM while a connection is open
      Given client "A" is connected to the server
      And client "A" hears nothing for the quiet window
      And client "A" and the server exchange "hi~" and "hello" once
      When the server under test is asked to stop
      Then the server ends within 5 s and nobody is bound to its port
