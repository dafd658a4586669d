Feature: A TCP client survives what its server does
  Servers are absent, leave, abort, fall silent and say what is no answer.

  @ANY-C6 @MUST
  Rule: A refused connection is reported
    Source: common practice.

    Scenario: nobody listens
      Given nobody is bound to the target port
      When the client under test is to make 1 exchange
      Then the client ends with a failure and says why

  @ANY-C7 @MUST
  Rule: Connection break is handled: the server closes
    Source: RFC 9293, 3.6.

    Scenario: instead of the answer
      Given a peer that closes its connection instead of answering
      When the client under test is to make 1 exchange
      Then the client ends by itself after the break

    Scenario: in the middle of the answer
      Given a peer that closes its connection in the middle of its answer
      When the client under test is to make 1 exchange
      Then the client ends by itself after the break

  @ANY-C8 @MUST
  Rule: Connection break is handled: the server resets
    Source: RFC 9293, 3.10.7.

    Scenario: instead of the answer
      Given a peer that resets its connection instead of answering
      When the client under test is to make 1 exchange
      Then the client ends by itself after the break

    Scenario: in the middle of the answer
      Given a peer that resets its connection in the middle of its answer
      When the client under test is to make 1 exchange
      Then the client ends by itself after the break

  @ANY-C9 @SHOULD
  Rule: A broken conversation is told apart from a finished one
    Source: common practice.

    Scenario Outline: the peer <ends>
      Given a peer that <ends>
      When the client under test is to make 1 exchange
      Then the client ends with a status other than 0

      Examples:
        | ends                                               |
        | closes its connection instead of answering         |
        | closes its connection in the middle of its answer  |
        | resets its connection instead of answering         |
        | resets its connection in the middle of its answer  |

  @ANY-C10 @SHOULD
  Rule: It does not wait for ever
    Source: common practice.

    @long
    Scenario: the peer accepts and never answers
      Given a peer that never answers
      When the client under test is started
      Then the client ends within 60 s with a status other than 0

  @ANY-C11 @MUST
  Rule: What is no response is survived
    Source: RFC 1122, 1.2.2 (robustness).

    Scenario Outline: <what>
      Given a peer that answers with <what> and ends
      When the client under test is to make 1 exchange
      Then the client ends by itself after the break
      And the client is not killed, and takes less than 1 GiB of memory

      Examples:
        | what               |
        | 65536 random bytes |
        | 65536 times 0x00   |

    Scenario: without end
      Given a peer that answers without end, until the client goes
      When the client under test is to make 1 exchange
      Then the client ends by itself after the break
      And the client is not killed, and takes less than 1 GiB of memory
