package wirecheck.scenario.exchange;

import java.time.Duration;
import java.util.List;
import wirecheck.base.Payload;
import wirecheck.wire.CloseMode;
import wirecheck.wire.Pacing;

/** What a peer of a client under test does about a request. */
public interface Answering {
  /** What becomes of the answer. */
  interface Outlet {
    /** Sends bytes to the client; false if they can no longer be sent. */
    boolean send(Payload bytes);

    /** Ends the connection; for datagrams there is none. */
    void end(CloseMode how);

    /** Sends a datagram to the client from another port. */
    void sendAsAStranger(Payload bytes);

    /** An answer that has the form of one, but is to another request. */
    Payload answerToAnother();
  }

  /**
   * Deals with a request.
   *
   * @param number of the request, from 1
   * @param answer that the exchange gives
   */
  void to(int number, Payload answer, Outlet outlet);

  /** As the exchange says. */
  Answering PLAIN = (number, answer, outlet) -> outlet.send(answer);

  /** Not at all. */
  Answering SILENT = (number, answer, outlet) -> {};

  /** In single bytes. */
  static Answering byteByByte(Duration gap) {
    return (number, answer, outlet) ->
        Pacing.apart(gap, outlet::send, StreamConversation.singleBytes(answer));
  }

  /** In two pieces. */
  static Answering inTwo(Duration gap) {
    return (number, answer, outlet) -> {
      int cut = Sequences.half(answer).length();
      Pacing.apart(gap, outlet::send, List.of(answer.head(cut), answer.from(cut)));
    };
  }

  /** After a while. */
  static Answering late(Duration hold) {
    return (number, answer, outlet) -> {
      Pacing.pause(hold);
      outlet.send(answer);
    };
  }

  /** Ends the connection instead. */
  static Answering endInstead(CloseMode how) {
    return (number, answer, outlet) -> outlet.end(how);
  }

  /** Ends the connection in the middle of the answer. */
  static Answering endInTheMiddle(CloseMode how) {
    return (number, answer, outlet) -> {
      outlet.send(Sequences.half(answer));
      Pacing.pause(Duration.ofMillis(50));
      outlet.end(how);
    };
  }

  /** Other bytes, and then the end of what the peer has to say. */
  static Answering with(Payload bytes) {
    return (number, answer, outlet) -> {
      outlet.send(bytes);
      outlet.end(CloseMode.HALF_CLOSE);
    };
  }

  /** Other bytes as a datagram, and not the answer. */
  static Answering withDatagram(Payload bytes) {
    return (number, answer, outlet) -> outlet.send(bytes);
  }

  /** Bytes without end, until the client goes or so many are sent. */
  static Answering withoutEnd(long most) {
    Payload piece = Payload.random(1 << 16);
    return (number, answer, outlet) -> {
      long sent = 0;
      while (sent < most && outlet.send(piece)) {
        sent += piece.length();
      }
      outlet.end(CloseMode.CLOSE);
    };
  }

  /** Not the first request, as if it had been lost; the others as the exchange says. */
  static Answering butTheFirst() {
    return (number, answer, outlet) -> {
      if (number > 1) {
        outlet.send(answer);
      }
    };
  }

  /** A forged answer by a stranger first, the right one a while later. */
  static Answering afterAStranger(Payload forged, Duration later) {
    return (number, answer, outlet) -> {
      outlet.sendAsAStranger(forged);
      Pacing.pause(later);
      outlet.send(answer);
    };
  }

  /** An answer to another question first, the right one a while later. */
  static Answering afterAnother(Duration later) {
    return (number, answer, outlet) -> {
      outlet.send(outlet.answerToAnother());
      Pacing.pause(later);
      outlet.send(answer);
    };
  }

  /** So often. */
  static Answering times(int copies) {
    return (number, answer, outlet) -> {
      for (int i = 0; i < copies; i++) {
        outlet.send(answer);
      }
    };
  }
}
