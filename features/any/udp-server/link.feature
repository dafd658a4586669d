Feature: A UDP server on a link of little quality
  Datagrams are lost, doubled, swapped, late and damaged; each is answered as if it were the only one.

  Background:
    Given the server under test is running

  @ANY-U11 @MUST
  Rule: A lost request or response costs only itself
    Source: RFC 768.

    Scenario: the second request is lost
      Given a link between the clients and the server
      And the second datagram to the server is lost
      When client "A" asks 5 times back to back
      Then client "A" is answered 4 times, and nothing else is said
      And client "B" is served

    Scenario: the second response is lost
      Given a link between the clients and the server
      And the second datagram from the server is lost
      When client "A" asks 5 times back to back
      Then client "A" is answered 4 times, and nothing else is said
      And client "B" is served

  @ANY-U12 @MUST
  Rule: A request that comes twice is harmless
    Answered twice, or once where the exchange says that doubles are absorbed.
    Source: RFC 768.

    Scenario: the first request is delivered twice
      Given a link between client "A" and the server
      And the first datagram to the server is delivered twice
      When client "A" asks, and its request is delivered twice
      Then client "A" is answered, and nothing else is said
      And client "A" makes an exchange
      And client "B" is served

  @ANY-U13 @MUST
  Rule: Order does not matter
    Source: RFC 768.

    Scenario: two requests change places
      Given a link between client "A" and the server
      And the first datagram to the server is swapped with the next
      When client "A" asks 2 times back to back
      Then client "A" is answered, and nothing else is said
      And client "B" is served

  @ANY-U14 @MUST
  Rule: Delay does not matter
    Source: RFC 768.

    Scenario: everything takes its time
      Given a link between client "A" and the server
      And the link holds everything back for 250 ms, give or take 100 ms
      When client "A" asks 3 times back to back
      Then client "A" is answered, and nothing else is said

  @ANY-U15 @MUST
  Rule: Damage on the way does not stop it
    Source: RFC 768.

    Scenario: bits are flipped
      Given a link between client "A" and the server
      And the first datagram to the server is damaged in some bits
      When client "A" asks, whatever comes of it
      Then client "B" is served
      And the server is up

    Scenario: a request is cut to its first byte
      Given a link between client "A" and the server
      And the first datagram to the server is cut to 1 byte
      When client "A" asks, whatever comes of it
      Then client "B" is served
      And the server is up
