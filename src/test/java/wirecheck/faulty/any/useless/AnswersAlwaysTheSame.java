package wirecheck.faulty.any.useless;

import wirecheck.faulty.any.TaggedTcpServer;

/** Has one answer for all questions. */
public class AnswersAlwaysTheSame extends TaggedTcpServer {
  @Override
  protected String answerTo(String tag) {
    return "answer abcdefgh\n";
  }
}
