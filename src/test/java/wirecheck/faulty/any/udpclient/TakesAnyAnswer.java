package wirecheck.faulty.any.udpclient;

import wirecheck.faulty.any.TaggedUdpClient;

/** Real life: the id of the answer is not compared. */
public class TakesAnyAnswer extends TaggedUdpClient {
  @Override
  protected boolean isAnswer(String answer, String tag) {
    return answer.startsWith("answer ");
  }
}
