Feature: A TCP server holds a conversation
  What a request and its response are, the exchange says. Everything here follows from that and from TCP.

  Background:
    Given the server under test is running

  @ANY-T2 @MUST
  Rule: A request gets its response
    The whole response and nothing else; then the end of the connection, where that is the custom.
    Source: the exchange.

    Scenario: a client makes one exchange
      Given client "A" is ready to ask
      When client "A" asks
      Then client "A" is answered, and nothing else is said
      And the server is up

  @ANY-T3 @MUST
  Rule: It says nothing that it was not asked for
    Source: the exchange.

    Scenario: a client listens before it asks
      Given something is asked
      And client "A" is ready to ask
      Then client "A" is told nothing for the quiet window
      And client "A" makes an exchange

  @ANY-T4 @MUST
  Rule: One connection carries many exchanges
    Source: the exchange.

    Scenario: a client makes one exchange after the other
      Given a connection carries many exchanges
      And client "A" is ready to ask
      Then client "A" makes 20 exchanges on its connection
      And client "A" is told nothing for the quiet window

  @ANY-T5 @MUST
  Rule: A request may arrive in pieces
    Source: RFC 9293 (a stream has no message boundaries).

    Scenario: byte by byte
      Given something is asked
      And client "A" is ready to ask
      When client "A" asks byte by byte, 2 ms apart
      Then client "A" is answered, and nothing else is said

    @long
    Scenario: cut in two, anywhere
      Given something is asked
      Then a request cut in two, 150 ms apart, is answered at each of 16 places

  @ANY-T6 @MUST
  Rule: Requests may arrive together
    Source: RFC 9293 (a stream has no message boundaries).

    Scenario: three in one write
      Given requests may be sent together
      And client "A" is ready to ask
      When client "A" asks 3 times in one write
      Then client "A" is answered, and nothing else is said

    Scenario: two and a half, and the rest later
      Given requests may be sent together
      And client "A" is ready to ask
      When client "A" asks 3 times, the last half 150 ms after the others
      Then client "A" is answered, and nothing else is said

  @ANY-T22 @MUST
  Rule: The server does not end a connection that is open
    Source: the exchange.

    @long
    Scenario: a client is idle before its first exchange
      Given a connection carries many exchanges
      And client "A" is ready to ask
      Then client "A" is told nothing while it is idle for 5 s
      And client "A" makes an exchange

    @long
    Scenario: a client is idle after an exchange
      Given a connection carries many exchanges
      And client "A" is ready to ask
      And client "A" makes an exchange
      Then client "A" is told nothing while it is idle for 5 s
      And client "A" makes an exchange
