Feature: A TCP server can be operated
  What the person who runs it sees of it.

  Background:
    Given the server under test is running

  @ANY-T25 @SHOULD
  Rule: It can be restarted at once
    Source: common practice (SO_REUSEADDR).

    Scenario: the server is stopped with a connection open and started again on the same port
      Given client "A" is ready to ask
      And client "A" makes an exchange
      When the server under test is stopped and started again on the same port
      Then the server is up
      And client "B" is served

  @ANY-T26 @SHOULD
  Rule: Two do not share the address
    That the second ends and says why is expected unless the exchange says that it logs elsewhere, or it goes on trying.
    Source: common practice.

    Scenario: a second instance is started on the same port
      When the server under test is started a second time on the same port
      Then the second instance does not share the port
      And client "A" is served
      And the server is up

  @ANY-T27 @SHOULD
  Rule: Asked to stop, it stops
    Source: common practice.

    Scenario: the server is sent SIGTERM while a connection is idle
      Given client "A" is ready to ask
      When the server under test is asked to stop, its process alone first
      Then the server ends as soon as its exchange allows, and nobody is bound to its port
