Feature: A UDP server on a link that does not keep its promises
  Datagrams are lost, doubled, overtaken, late and damaged on their way. Each is a message of its own,
  so nothing that happens to one of them concerns any other.

  Background:
    Given the server under test is running
    And a link between the clients and the server

  @UDP-S15 @MUST
  Rule: A lost datagram costs only its own reply
    Source: tutorial (isolated messages).

    Scenario: the second of five greetings is lost
      Given the second datagram to the server is lost
      When client "A" sends "hi~" 5 times
      Then client "A" receives exactly "hello" 4 times
      And client "A" can send "hi~" and receive "hello"

  @UDP-S16 @MUST
  Rule: A lost reply costs only itself
    The server does not wait for anything.
    Source: tutorial (isolated messages).

    Scenario: the second of five replies is lost
      Given the second datagram from the server is lost
      When client "A" sends "hi~" 5 times
      Then client "A" receives exactly "hello" 4 times
      And client "A" can send "hi~" and receive "hello"

  @UDP-S17 @MUST
  Rule: A datagram delivered twice is answered twice
    Source: tutorial (isolated messages).

    Scenario: a greeting is delivered twice
      Given the first datagram to the server is delivered twice
      When client "A" sends "hi~"
      Then client "A" receives exactly "hello" 2 times

  @UDP-S18 @MUST
  Rule: Order does not matter
    Source: tutorial (isolated messages).

    Scenario: datagrams overtake each other
      Given the first datagram to the server is swapped with the next
      And the third datagram to the server is swapped with the next
      When client "A" sends "hi~" 4 times
      Then client "A" receives exactly "hello" 4 times

  @UDP-S19 @MUST
  Rule: Delay does not matter
    Source: tutorial (isolated messages).

    Scenario: the link is slow
      Given the link holds everything back for 250 ms, give or take 100 ms
      When client "A" sends "hi~" 5 times
      Then client "A" receives exactly "hello" 5 times
      And client "A" and the server exchange "hi~" and "hello" 2 times

  @UDP-S20 @MUST
  Rule: Damage to the content does not matter
    Source: tutorial (isolated messages).

    Scenario: bits of a greeting are flipped
      Given the first datagram to the server is damaged in some bits
      When client "A" sends "hi~"
      Then client "A" receives exactly "hello"
      And client "A" can send "hi~" and receive "hello"

    Scenario: a greeting is cut short
      Given the first datagram to the server is cut to 1 byte
      When client "A" sends "hi~"
      Then client "A" receives exactly "hello"
      And client "A" can send "hi~" and receive "hello"
