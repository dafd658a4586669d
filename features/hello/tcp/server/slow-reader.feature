Feature: A TCP server bears with a client that reads slowly
  TCP holds back whoever sends to somebody who does not read.

  @TCP-S21 @MUST
  Rule: A slow reader is survived
    While the client does not read, the server's replies have nowhere to go.
    Source: RFC 9293, 3.8.6.

    Scenario: a client sends 256 KiB and reads nothing for a while
      Given the server under test is running
      And client "A" takes little at once
      And client "A" is connected to the server
      When client "A" sends 262144 bytes and reads nothing for 1 s
      Then client "A" receives 1 to 262144 times "hello"
      When client "A" closes its connection
      Then client "B" can connect, send "hi~" and receive "hello"
      And the server is up
