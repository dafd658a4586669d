Feature: A TCP server is told what is no request
  Whatever it answers, and however that connection ends: the next is served.

  Background:
    Given the server under test is running

  @ANY-T23 @MUST
  Rule: What is no request does not stop the server
    Source: RFC 1122, 1.2.2 (robustness).

    Scenario Outline: <what>
      When a client says <what>, whatever it is answered
      Then client "B" is served
      And the server is up

      Examples:
        | what                                  |
        | 1024 random bytes                     |
        | 1024 times 0x00                       |
        | 1024 times 0xff                       |
        | "\n"                                  |
        | "\r\n"                                |
        | "%s%n"                                |
        | "%s%n\r\n"                            |
        | 1048576 times "x"                     |

    @long
    Scenario Outline: a request with one of its bytes spoilt by <mask>
      Given something is asked
      Then a client that asks with one of its first 16 bytes changed by <mask> does not keep the next from being served
      And the server is up

      Examples:
        | mask |
        | 0xff |
        | 0x01 |
