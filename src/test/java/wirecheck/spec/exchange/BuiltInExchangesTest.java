package wirecheck.spec.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wirecheck.base.Payload;
import wirecheck.base.Transport;
import wirecheck.spec.Packs;
import wirecheck.spec.UsageError;

/** Every exchange of the suite can be read, asked, answered, and told from an answer to another. */
class BuiltInExchangesTest {

  static List<String> names() {
    return BuiltInExchanges.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void its_example_is_a_right_answer_to_its_question_and_to_no_other(String name) {
    Exchange exchange = exchange(name);
    Session client = new Session(exchange);
    ServedSession server = new ServedSession(exchange);
    for (OpeningStep step : exchange.opening()) {
      if (step instanceof OpeningStep.Receive receive) {
        Payload said = server.said(receive);
        assertThat(client.expected(receive).in(said, true).isComplete())
            .as(said.toString())
            .isTrue();
        client.heard(receive, said);
      } else {
        OpeningStep.Send send = (OpeningStep.Send) step;
        Payload said = client.said(send);
        assertThat(server.expected(send).isWhole(said)).as(said.toString()).isTrue();
      }
    }
    Question question = client.ask();
    if (!exchange.asksNothing()) {
      assertThat(server.request().isWhole(question.request())).isTrue();
    }
    Payload answer = server.response(question.request());
    assertThat(question.response().isWhole(answer)).as(name + ": " + answer).isTrue();
    if (exchange.transport() == Transport.TCP) {
      Match match = question.response().in(answer, false);
      boolean needsTheEnd = !match.isComplete();
      assertThat(needsTheEnd ? question.response().in(answer, true).length() : match.length())
          .isEqualTo(answer.length());
    }
    if (exchange.tellsAnswersApart()) {
      assertThat(question.response().isWhole(server.responseToAnother())).isFalse();
      assertThat(client.anyResponse().isWhole(server.responseToAnother())).isTrue();
    }
  }

  @Test
  void each_says_what_it_is_in_its_first_line() {
    for (String name : names()) {
      assertThat(BuiltInExchanges.text(name).orElseThrow()).startsWith("# ");
    }
  }

  @Test
  void a_role_without_an_exchange_asks_for_one() {
    Packs packs = new Packs();

    assertThatThrownBy(() -> BuiltInExchanges.of(packs.role("any/tcp-server"), Optional.empty()))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("--exchange NAME|FILE");
    assertThatThrownBy(() -> BuiltInExchanges.of(packs.role("any/tcp-server"), Optional.of("ntp")))
        .hasMessage("the exchange ntp is for UDP, and any/tcp-server speaks TCP");
    assertThatThrownBy(() -> BuiltInExchanges.of(packs.role("any/tcp-server"), Optional.of("nix")))
        .hasMessageStartingWith("no exchange nix: there is no such file, and the names are ");
  }

  private static Exchange exchange(String name) {
    return Exchange.parse(Path.of(name + ".yaml"), BuiltInExchanges.text(name).orElseThrow());
  }
}
