Feature: A UDP server outlives its clients
  Clients come and go, and nobody says goodbye.

  Background:
    Given the server under test is running

  @UDP-S10 @MUST
  Rule: A vanished sender does not stop the server
    The reply finds nobody, and the server's machine is told so (ICMP port unreachable).
    Source: RFC 1122, 4.1.3.3.

    Scenario: clients leave before they are answered
      Then 10 times a client sends "hi~" and is gone, and the next can send "hi~" and receive "hello"
      And the server is up

  @UDP-S12 @MUST
  Rule: Idleness does not stop the server
    Source: tutorial.

    Scenario: nobody speaks for a while
      Given client "A" and the server exchange "hi~" and "hello" once
      Then client "A" hears nothing for 2 s
      And client "A" can send "hi~" and receive "hello"
      And client "A" hears nothing for the quiet window
