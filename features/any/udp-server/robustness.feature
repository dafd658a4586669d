Feature: A UDP server is sent what is no request
  Whatever it answers: the next request is answered as ever.

  Background:
    Given the server under test is running

  @ANY-U5 @MUST
  Rule: An empty datagram does not stop the server
    Source: RFC 768.

    Scenario: an empty datagram, by a new client
      When client "A" sends a datagram of 0 random bytes, whatever it is answered
      Then client "B" is served
      And client "A" makes an exchange
      And the server is up

  @ANY-U6 @MUST
  Rule: What is no request does not stop the server
    Source: RFC 1122, 1.2.2 (robustness).

    Scenario Outline: <bytes> bytes
      When client "A" sends a datagram of <bytes> random bytes, whatever it is answered
      And client "A" sends a datagram of <bytes> times 0x00, whatever it is answered
      And client "A" sends a datagram of <bytes> times 0xff, whatever it is answered
      Then client "B" is served
      And the server is up

      Examples:
        | bytes |
        | 1     |
        | 7     |
        | 64    |
        | 512   |
        | 1472  |
        | 9000  |
        | 65507 |

    @long
    Scenario: requests cut short
      Then a request cut at one of 32 lengths does not keep the next from being answered
      And the server is up

    @long
    Scenario: requests with a spoilt byte
      Then a request with one of its first 32 bytes changed by 0xff does not keep the next from being answered
      And the server is up

    @long
    Scenario Outline: requests with <more> bytes behind them
      When client "A" sends a request followed by <more> more bytes, whatever it is answered
      Then client "B" is served
      And the server is up

      Examples:
        | more  |
        | 1     |
        | 60000 |

  @ANY-U7 @MUST
  Rule: A vanished sender does not stop the server
    Source: RFC 1122, 4.1.3.3.

    Scenario: clients ask and close their sockets at once
      Then 10 times a client asks and closes at once, and the next is served
      And the server is up

  @ANY-U16 @SHOULD
  Rule: Its own response is no request
    Two servers that answer each other's answers never stop.
    Source: CVE-1999-0103 (loops between services).

    Scenario: a client sends back what it is answered
      Given a response is no request
      When client "A" asks, and sends back what it is answered, 5 times at most
      Then the server falls silent before that

    Scenario: a client sends back what it is answered to random bytes
      Given a response is no request
      When client "A" sends 1024 random bytes, and sends back what it is answered, 5 times at most
      Then the server falls silent before that
