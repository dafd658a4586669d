Feature: A TCP server comes up and accepts connections

  @ANY-T1 @MUST
  Rule: Server accepts connections
    Source: RFC 9293, 3.5.

    Scenario: two clients connect
      When the server under test is started
      Then the server is up
      And client "A" can connect
      And client "A" leaves
      And client "B" can connect
      And the server is up
