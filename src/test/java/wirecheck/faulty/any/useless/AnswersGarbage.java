package wirecheck.faulty.any.useless;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.concurrent.ThreadLocalRandom;
import wirecheck.faulty.any.TaggedTcpServer;

/** Answers random bytes. */
public class AnswersGarbage extends TaggedTcpServer {
  @Override
  protected String answerTo(String tag) {
    byte[] bytes = new byte[16];
    ThreadLocalRandom.current().nextBytes(bytes);
    return new String(bytes, ISO_8859_1);
  }
}
