package wirecheck.faulty.any.tcpclient;

import wirecheck.faulty.any.TaggedTcpClient;

/** Real life: one read is taken for one answer. */
public class NeedsTheAnswerInOnePiece extends TaggedTcpClient {
  @Override
  protected String receive() throws Exception {
    byte[] come = new byte[256];
    int length = connection.getInputStream().read(come);
    return new String(come, 0, Math.max(0, length)).strip();
  }
}
