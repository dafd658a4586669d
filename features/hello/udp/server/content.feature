Feature: To a UDP server every datagram is a message
  What a datagram says makes no difference, nor how long it is: one datagram, one reply.

  Background:
    Given the server under test is running

  @UDP-S5 @MUST
  Rule: The content makes no difference
    Source: tutorial.

    Scenario Outline: a datagram of <kind>
      When client "A" sends <content>
      Then client "A" receives exactly "hello"
      And client "B" can send "hi~" and receive "hello"

      Examples:
        | kind                   | content                   |
        | text                   | "good morning"            |
        | the reply itself       | "hello"                   |
        | a line feed            | "\n"                      |
        | UTF-8 beyond ASCII     | "你好 ☃"                    |
        | every value of a byte  | the bytes 0x00 to 0xff    |
        | a single byte          | 0x68                      |
        | what may be a command  | "quit"                    |
        | a byte that is no text | 0xff                      |

  @UDP-S6 @MUST
  Rule: An empty datagram is a message
    A length of 8, header and nothing else, is legal.
    Source: tutorial; RFC 768.

    Scenario: a datagram of zero bytes
      When client "A" sends ""
      Then client "A" receives exactly "hello"
      And client "B" can send "hi~" and receive "hello"

  @UDP-S7 @MUST
  Rule: Datagrams up to 8192 bytes are messages
    From 1473 bytes on Ethernet carries them in fragments.
    Source: tutorial (buffer size).

    Scenario Outline: a datagram of <size>
      When client "A" sends <size>
      Then client "A" receives exactly "hello"
      And client "B" can send "hi~" and receive "hello"

      Examples:
        | size       |
        | 512 bytes  |
        | 1472 bytes |
        | 1473 bytes |
        | 8191 bytes |
        | 8192 bytes |

  @UDP-S8 @MUST
  Rule: A datagram beyond 8192 bytes does not stop the server
    Source: tutorial; RFC 768.

    Scenario Outline: a datagram of <size>
      When client "A" sends <size>
      And client "A" takes whatever it is answered
      Then client "B" can send "hi~" and receive "hello"

      Examples:
        | size        |
        | 8193 bytes  |
        | 65507 bytes |

  @UDP-S9 @SHOULD
  Rule: A datagram beyond 8192 bytes is answered too
    Source: tutorial.

    Scenario Outline: a datagram of <size>
      When client "A" sends <size>
      Then client "A" receives exactly "hello"
      And client "B" can send "hi~" and receive "hello"

      Examples:
        | size        |
        | 8193 bytes  |
        | 65507 bytes |
