package wirecheck.faulty.any.tcpserver;

import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: the line feed that ends the answer is forgotten. */
public class AnswersWithoutItsEnd extends TaggedTcpServer {
  @Override
  protected String answerTo(String tag) {
    return "answer " + tag;
  }
}
