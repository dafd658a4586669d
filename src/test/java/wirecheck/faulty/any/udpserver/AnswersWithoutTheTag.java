package wirecheck.faulty.any.udpserver;

import wirecheck.faulty.any.TaggedUdpServer;

/** Real life: the query id of the answer is left at zero. */
public class AnswersWithoutTheTag extends TaggedUdpServer {
  @Override
  protected String answerTo(String tag) {
    return "answer aaaaaaaa\n";
  }
}
