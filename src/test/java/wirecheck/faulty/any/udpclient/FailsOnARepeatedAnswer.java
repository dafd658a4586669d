package wirecheck.faulty.any.udpclient;

import wirecheck.faulty.any.TaggedUdpClient;

/** Real life: what was answered is asked for no more, and a copy is an error. */
public class FailsOnARepeatedAnswer extends TaggedUdpClient {
  private String last = "";

  @Override
  protected boolean isAnswer(String answer, String tag) {
    boolean right = super.isAnswer(answer, tag);
    last = right ? answer : last;
    return right;
  }

  @Override
  protected void strange(String text) {
    if (text.equals(last)) {
      machine.exit(1);
    }
  }
}
