Feature: A UDP server can be operated
  What the person who runs it sees of it.

  Background:
    Given the server under test is running

  @ANY-U17 @SHOULD
  Rule: Two do not share the address
    That the second ends and says why is expected unless the exchange says that it logs elsewhere, or it goes on trying.
    Source: common practice.

    Scenario: a second instance is started on the same port
      When the server under test is started a second time on the same port
      Then the second instance does not share the port
      And client "A" is served
      And the server is up

  @ANY-U18 @SHOULD
  Rule: Asked to stop, it stops
    Source: common practice.

    Scenario: the server is sent SIGTERM
      Given client "A" makes an exchange
      When the server under test is asked to stop, its process alone first
      Then the server ends as soon as its exchange allows, and nobody is bound to its port
