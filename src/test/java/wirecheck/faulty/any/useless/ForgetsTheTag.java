package wirecheck.faulty.any.useless;

import wirecheck.faulty.any.TaggedTcpServer;

/** Answers the right words without the tag. */
public class ForgetsTheTag extends TaggedTcpServer {
  @Override
  protected String answerTo(String tag) {
    return "answer\n";
  }
}
