package wirecheck.sut.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testcontainers.shaded.com.github.dockerjava.core.DefaultDockerClientConfig;
import org.testcontainers.shaded.com.github.dockerjava.core.DockerClientImpl;

/** An engine that has lost count refuses to remove a network in which nobody is. */
@Timeout(60)
class RunNetworkTest {
  private static final String REFUSAL = "{\"message\":\"network has active endpoints\"}\n";
  private static final String NETWORK =
      "{\"Id\":\"n1\",\"Containers\":{},\"IPAM\":{\"Config\":"
          + "[{\"Subnet\":\"127.0.0.0/8\",\"Gateway\":\"127.0.0.1\"}]}}";

  private final AtomicInteger refusalsLeft = new AtomicInteger();
  private HttpServer server;
  private RunNetwork network;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    String address = "tcp://127.0.0.1:" + server.getAddress().getPort();
    DefaultDockerClientConfig config =
        DefaultDockerClientConfig.createDefaultConfigBuilder().withDockerHost(address).build();
    network =
        RunNetwork.create(
            new Engine(
                DockerClientImpl.getInstance(
                    config,
                    new ZerodepDockerHttpClient.Builder().dockerHost(URI.create(address)).build())),
            false);
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    boolean refused =
        exchange.getRequestMethod().equals("DELETE") && refusalsLeft.getAndDecrement() > 0;
    String body = path.endsWith("/json") || path.endsWith("/networks") ? "[]" : NETWORK;
    body = path.endsWith("/events") ? "" : body;
    byte[] answer = (refused ? REFUSAL : body).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(refused ? 403 : 200, answer.length);
    try (exchange) {
      exchange.getResponseBody().write(answer);
    }
  }

  @Test
  void a_network_that_is_removed_is_nothing_to_speak_of() {
    assertThat(network.remove()).isEmpty();
  }

  @Test
  void an_engine_that_refuses_for_a_moment_is_asked_again() {
    refusalsLeft.set(3);
    assertThat(network.remove()).isEmpty();
  }

  @Test
  void an_engine_that_goes_on_refusing_is_told_of_and_not_waited_for() {
    refusalsLeft.set(Integer.MAX_VALUE);
    assertThat(network.remove())
        .hasValueSatisfying(
            why ->
                assertThat(why)
                    .matches("network wirecheck-\\S+ stays until the engine is restarted: .+")
                    .endsWith("and it says: network has active endpoints"));
  }
}
