Feature: A TCP server replies to what it reads
  TCP carries a stream of bytes and knows no messages. The server answers what it reads, whatever it
  is, with the five bytes "hello", and says nothing unless it is spoken to.

  Background:
    Given the server under test is running
    And client "A" is connected to the server

  @TCP-S2 @MUST
  Rule: The server replies hello to hi~
    Source: tutorial.

    Scenario: a client greets the server
      Given client "A" hears nothing for the quiet window
      When client "A" sends "hi~"
      Then client "A" receives exactly "hello"

  @TCP-S3 @MUST
  Rule: The server is silent until it is spoken to
    Source: tutorial.

    Scenario: a client waits before it speaks
      Then client "A" hears nothing for the quiet window
      And client "A" and the server exchange "hi~" and "hello" once

    Scenario: a client says nothing for longer
      Then client "A" receives no byte for 2 s
      And the server is up

    Scenario: a client has been answered and says nothing more
      Given client "A" sends "hi~"
      And client "A" receives 1 to 3 times "hello", or something else
      Then client "A" receives no byte for 2 s
      And the server is up

  @TCP-S4 @MUST
  Rule: One connection carries many exchanges
    Source: tutorial.

    Scenario: one client greets again and again
      Then client "A" and the server exchange "hi~" and "hello" 20 times
      And client "A" hears nothing for the quiet window

  @TCP-S5 @MUST
  Rule: The content makes no difference
    Source: tutorial.

    Scenario Outline: a client sends <kind>
      Given client "A" hears nothing for the quiet window
      When client "A" sends <content>
      Then client "A" receives <least> to <most> times "hello"

      Examples:
        | kind                   | content                | least | most |
        | text                   | "good morning"         | 1     | 12   |
        | the reply itself       | "hello"                | 1     | 5    |
        | a line feed            | "\n"                   | 1     | 1    |
        | UTF-8 beyond ASCII     | "你好 ☃"                 | 1     | 10   |
        | every value of a byte  | the bytes 0x00 to 0xff | 1     | 256  |
        | a single byte          | 0x68                   | 1     | 1    |
        | what may be a command  | "quit"                 | 1     | 4    |
        | a byte that is no text | 0xff                   | 1     | 1    |

  @TCP-S6 @MUST
  Rule: A long message is answered, and the connection stays usable
    The server may answer every part that it reads.
    Source: tutorial; RFC 9293, 3.7.

    Scenario: a client sends 64 KiB and reads meanwhile
      When client "A" sends 65536 bytes
      Then client "A" receives 1 to 65536 times "hello"
      And client "A" and the server exchange "hi~" and "hello" once

  @TCP-S7 @MUST
  Rule: A message may arrive in pieces
    Source: RFC 9293 (a byte stream has no message boundaries).

    Scenario: a greeting arrives byte by byte
      When client "A" sends "h", "i" and "~" apart
      Then client "A" receives 1 to 3 times "hello"
      And client "A" and the server exchange "hi~" and "hello" once

  @TCP-S8 @MUST
  Rule: Messages may arrive together
    Source: RFC 9293 (a byte stream has no message boundaries).

    Scenario: three greetings arrive at once
      When client "A" sends "hi~hi~hi~"
      Then client "A" receives 1 to 9 times "hello"
      And client "A" and the server exchange "hi~" and "hello" once
