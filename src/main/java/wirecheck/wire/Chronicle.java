package wirecheck.wire;

/**
 * One party's part of a trace.
 *
 * @param party who it is
 * @param other whom it talks to
 * @param trace where it is written down
 */
record Chronicle(String party, String other, Trace trace) {

  /** Bytes that were sent or received. */
  void bytes(Trace.Kind kind, Payload payload, Flow flow) {
    trace.bytes(party, other, kind, payload, flow);
  }

  /** Something on the wire that carries no bytes. */
  void wire(Trace.Kind kind, Flow flow) {
    trace.wire(party, other, kind, flow);
  }

  /** The other has made the connection. */
  void met(Flow flow) {
    trace.wire(other, party, Trace.Kind.CONNECTED, flow);
  }

  void silence(String words) {
    trace.note(party, Trace.Kind.SAW_SILENCE, words);
  }

  void note(String words) {
    trace.note(party, Trace.Kind.NOTE, words);
  }
}
