package wirecheck.wire;

import wirecheck.base.Flow;
import wirecheck.base.Payload;
import wirecheck.base.Trace;

/**
 * One party's part of a trace.
 *
 * @param party who it is
 * @param other whom it talks to
 * @param trace where it is written down
 */
public record PartyTrace(String party, String other, Trace trace) {

  /** Bytes that were sent or received. */
  public void bytes(Trace.Kind kind, Payload payload, Flow flow) {
    trace.bytes(party, other, kind, payload, flow);
  }

  /** Something on the wire that carries no bytes. */
  public void wire(Trace.Kind kind, Flow flow) {
    trace.wire(party, other, kind, flow);
  }

  /** The other has made the connection. */
  public void met(Flow flow) {
    trace.wire(other, party, Trace.Kind.CONNECTED, flow);
  }

  public void silence(String words) {
    trace.note(party, Trace.Kind.SAW_SILENCE, words);
  }

  public void note(String words) {
    trace.note(party, Trace.Kind.NOTE, words);
  }
}
