package wirecheck.spec.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wirecheck.base.Payload;
import wirecheck.spec.UsageError;

/** An exchange file is read as it is meant, and what is wrong in one is told with its line. */
class ExchangeReaderTest {
  private static final Path FILE = Path.of("x.yaml");
  private static final String HEAD = "name: x\ntransport: tcp\n";
  private static final String ASKED = HEAD + "request: 'ask {tag}'\nresponse: 'answer {tag}'\n";

  static List<Arguments> wrong() {
    return List.of(
        wrong("name: x\nreqest: a", 2, "unknown key \"reqest\"; there are name, transport"),
        wrong("name: x", 1, "an exchange needs a transport"),
        wrong("name: x\ntransport: sctp", 2, "transport is tcp or udp, not \"sctp\""),
        wrong(HEAD, 1, "an exchange needs a request"),
        wrong(HEAD + "request: 'a'", 1, "an exchange needs a response"),
        wrong(HEAD + "request: 'a'\nresponse: ''", 4, "this response would match the empty text"),
        wrong(
            HEAD + "request: 'a'\nresponse: {matches: 'x*'}",
            4,
            "this response would match the empty text"),
        wrong(
            HEAD + "request: 'a'\nresponse: '{tag}'",
            4,
            "{tag} stands in the response alone, so nothing could match it; put it into the"),
        wrong(HEAD + "request: 'a'\nresponse: '{conn}'", 4, "{conn} stands in the response alone"),
        wrong(HEAD + "request: {matches: 'a'}\nresponse: 'b'", 3, "a request is bytes, not a"),
        wrong(HEAD + "request: 'a\\q'\nresponse: 'b'", 3, "request: there is no escape \\q"),
        wrong(HEAD + "request: {hex: '0'}\nresponse: 'b'", 3, "request: hex is pairs of 0 to 9"),
        wrong(HEAD + "request: \"\\x80\"\nresponse: 'b'", 3, "in double quotes YAML makes two"),
        wrong(
            HEAD + "request: 'a'\nresponse: {matches: '('}",
            4,
            "response: this is no regular expression: Unclosed group"),
        wrong(HEAD + "request: ''\nresponse: 'b'", 3, "an empty request goes with tcp and the"),
        wrong(HEAD + "request: '{bytes:0}'\nresponse: 'b'", 3, "request: {bytes:0} has no byte"),
        wrong(
            HEAD + "request: '{number:9-1}'\nresponse: 'b'",
            3,
            "request: {number:9-1} is an empty range"),
        wrong(ASKED + "frame: words", 5, "a frame is line, http, to-the-end or"),
        wrong(ASKED + "frame: {length-at: -1, bytes: 2}", 5, "length-at is a place in the"),
        wrong(ASKED + "frame: {bytes: 9}", 5, "bytes is 1 to 4, not \"9\""),
        wrong(ASKED + "frame: {bytes: 2, order: litle}", 5, "order is big or little"),
        wrong(ASKED + "facts: {pipeline: yes}", 5, "unknown key \"pipeline\"; there are"),
        wrong(ASKED + "facts: {pipelining: true}", 5, "pipelining is yes or no, not \"true\""),
        wrong(ASKED + "facts: {clients: 0}", 5, "clients is together, in-turn or a number"),
        wrong(ASKED + "facts: {connections: none}", 5, "connections is a number from 3 on"),
        wrong(ASKED + "facts: {connections: 2}", 5, "connections is a number from 3 on"),
        wrong(ASKED + "facts: {idle: long}", 5, "idle is a duration such as 60s or 1500ms"),
        wrong(ASKED + "facts: {exchanges-per-connection: 0}", 5, "exchanges-per-connection is"),
        wrong(ASKED + "facts: {farewell: {matches: 'x?'}}", 5, "farewell would match the empty"),
        wrong(ASKED + "facts: {last: {matches: '{tag}'}}", 5, "last has a placeholder of a"),
        wrong(ASKED + "facts: {unasked: [{matches: 'x*'}]}", 5, "matches would match the empty"),
        wrong(
            HEAD + "request: 'a'\nresponse: 'b'\nfacts: {order: any}",
            5,
            "order: any needs a placeholder in the response"),
        wrong(
            HEAD + "opening:\n  - {}\nrequest: 'a'\nresponse: 'b'",
            4,
            "a step of the opening is receive or send"),
        wrong(
            HEAD + "request: 'a'\nresponse: {matches: 'b+', example: 'c'}",
            4,
            "the example is no right answer: \"c\""),
        wrong(
            "name: x\ntransport: udp\nopening:\n  - send: 'a'\nrequest: 'a'\nresponse: 'b'",
            3,
            "datagrams have no opening; leave it out"));
  }

  private static Arguments wrong(String text, int line, String told) {
    return Arguments.of(text, line, told);
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void tells_what_is_wrong_with_file_and_line(String text, int line, String told) {
    assertThatThrownBy(() -> Exchange.parse(FILE, text))
        .isInstanceOf(UsageError.class)
        .hasMessageStartingWith("x.yaml, line " + line + ": " + told)
        .satisfies(failure -> assertThat(failure.getMessage()).hasLineCount(1));
  }

  @Test
  void escapes_and_braces_mean_what_they_say() {
    Question question = ask("request: 'a\\r\\n\\t\\0\\\\\\x7f {x} {{tag} é'\nresponse: 'b'\n");

    assertThat(question.request()).isEqualTo(Payload.text("a\r\n\t\0\\\u007f {x} {tag} é"));
  }

  @Test
  void the_same_placeholder_is_the_same_value_and_another_name_another() {
    Question question = ask("request: '{tag} {tag:b}'\nresponse: '{tag:b} {tag}'\n");
    String[] asked = question.request().asText().split(" ");

    assertThat(asked[0]).matches("[a-z]{8}").isNotEqualTo(asked[1]);
    assertThat(question.response().literal().orElseThrow())
        .isEqualTo(Payload.text(asked[1] + " " + asked[0]));
  }

  @Test
  void a_response_is_the_shortest_prefix_that_matches() {
    Expectation response = ask("request: 'a'\nresponse: {matches: '.*\\n'}\n").response();

    assertThat(response.in(Payload.text("x\ny\nz"), false)).isEqualTo(Match.complete(2));
    assertThat(response.in(Payload.text("x"), false)).isEqualTo(Match.PARTIAL);
    assertThat(response.in(Payload.text("x"), true)).isEqualTo(Match.never(-1));
  }

  @Test
  void a_literal_says_which_byte_cannot_be_right() {
    Expectation response = ask("request: 'a'\nresponse: 'hello'\n").response();

    assertThat(response.in(Payload.text("hel"), false)).isEqualTo(Match.PARTIAL);
    assertThat(response.in(Payload.text("hexlo"), false)).isEqualTo(Match.never(2));
    assertThat(response.in(Payload.text("hellohello"), false)).isEqualTo(Match.complete(5));
  }

  @Test
  void frames_are_cut_by_their_length() {
    String text = "request: 'a'\nresponse: {matches: '.{2,}'}\nframe: {bytes: 1, plus: 1}\n";
    Expectation response = ask(text).response();

    assertThat(response.in(Payload.text("\3abcd"), false)).isEqualTo(Match.complete(4));
    assertThat(response.in(Payload.text("\3ab"), false)).isEqualTo(Match.PARTIAL);
    assertThat(response.in(Payload.text("\3ab"), true)).isEqualTo(Match.never(-1));
  }

  @Test
  void http_responses_end_where_their_heads_say() {
    Expectation response =
        ask("request: 'a'\nresponse: {matches: 'HTTP/1.1 200 .*'}\nframe: http\n").response();
    String counted = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    String chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n";
    String open = "HTTP/1.1 200 OK\r\n\r\nok";

    assertThat(response.in(Payload.text(counted + "HTTP"), false))
        .isEqualTo(Match.complete(counted.length()));
    assertThat(response.in(Payload.text(counted).head(30), false)).isEqualTo(Match.PARTIAL);
    assertThat(response.in(Payload.text(chunked), false))
        .isEqualTo(Match.complete(chunked.length()));
    assertThat(response.in(Payload.text(chunked.replace("ok\r\n", "okXX")), false).isNever())
        .isTrue();
    assertThat(response.in(Payload.text(open), false)).isEqualTo(Match.PARTIAL);
    assertThat(response.in(Payload.text(open), true)).isEqualTo(Match.complete(open.length()));
    assertThat(response.in(Payload.text("http/1.1 200 OK\r\n\r\n"), true).isNever()).isTrue();
  }

  @Test
  void an_opening_keeps_what_was_captured_and_made_up() {
    Session session =
        new Session(
            Exchange.parse(
                FILE,
                HEAD
                    + "opening:\n  - receive: {matches: 'hi (?<who>[a-z]+)\\n'}\n"
                    + "  - send: 'I am {tag}\\n'\n  - receive: 'good, {tag}\\n'\n"
                    + "request: '{who} {tag}'\nresponse: '{tag}'\n"));
    var opening =
        Exchange.parse(
                FILE,
                HEAD
                    + "opening:\n  - receive: {matches: 'hi (?<who>[a-z]+)\\n'}\n"
                    + "  - send: 'I am {tag}\\n'\n  - receive: 'good, {tag}\\n'\n"
                    + "request: '{who} {tag}'\nresponse: '{tag}'\n")
            .opening();
    OpeningStep.Receive greeting = (OpeningStep.Receive) opening.get(0);
    session.heard(greeting, Payload.text("hi there\n"));
    String name = session.said((OpeningStep.Send) opening.get(1)).asText().strip().substring(5);

    assertThat(session.expected((OpeningStep.Receive) opening.get(2)).literal().orElseThrow())
        .isEqualTo(Payload.text("good, " + name + "\n"));
    assertThat(session.ask().request().asText()).startsWith("there ").doesNotContain(name);
  }

  @Test
  void what_comes_unasked_is_answered_with_what_it_says() {
    Session session =
        new Session(
            Exchange.parse(
                FILE,
                ASKED
                    + "facts: {unasked: [{matches: 'PING (?<t>[^\\n]+)\\n', answer: 'PONG {t}'}]}"));
    Session.Unasked ping = session.unasked().get(0);

    assertThat(ping.answerTo(Payload.text("PING 17\n"))).isEqualTo(Payload.text("PONG 17"));
  }

  @Test
  void a_wordy_answer_does_not_bring_the_suite_down() {
    Expectation response =
        ask("request: 'a'\nresponse: {matches: '(x-[^\\n]*\\n)*+x [^\\n]*\\n'}\n").response();
    Payload words = Payload.text("x-line\n").times(20_000).plus(Payload.text("x end\n"));

    assertThat(response.in(words, false)).isEqualTo(Match.complete(words.length()));
  }

  private static Question ask(String text) {
    return new Session(Exchange.parse(FILE, HEAD + text)).ask();
  }
}
