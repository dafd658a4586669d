Feature: A TCP client on a link of little quality
  What a slow, slicing or narrow network does to a conversation changes nothing of what is said.

  @ANY-C4 @MUST
  Rule: Latency, slicing and a narrow link do not matter
    Source: RFC 9293.

    Scenario: everything takes its time
      Given a peer that answers as the exchange says
      And a link between the client and the peer
      And the link holds everything back for 150 ms, give or take 50 ms
      When the client under test is to make 1 exchange
      Then the client ends well, or goes on asking

    Scenario: everything comes in single bytes
      Given a peer that answers as the exchange says
      And a link between the client and the peer
      And the link cuts everything into single bytes, 10 ms apart
      When the client under test is to make 1 exchange
      Then the client ends well, or goes on asking

    Scenario: a narrow link
      Given a peer that answers as the exchange says
      And a link between the client and the peer
      And the link carries 16000 bytes a second
      When the client under test is to make 1 exchange
      Then the client ends well, or goes on asking
