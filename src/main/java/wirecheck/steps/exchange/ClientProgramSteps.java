package wirecheck.steps.exchange;

import io.cucumber.java.en.Then;
import java.time.Duration;
import java.util.Optional;
import wirecheck.base.Format;
import wirecheck.scenario.ClientRun;
import wirecheck.scenario.ClientRuns;
import wirecheck.spec.Needs;
import wirecheck.spec.Needs.Side;
import wirecheck.sut.Exit;
import wirecheck.verdict.Unmet;

/** The client under test as a program: how it ends once its conversation is over. */
@Needs(side = Side.CLIENT)
public final class ClientProgramSteps {
  private static final long MOST_MEMORY = 1L << 30;

  private final ClientRuns runs;

  public ClientProgramSteps(ClientRuns runs) {
    this.runs = runs;
  }

  private ClientRun run() {
    return runs.clientRun();
  }

  @Then("the client ends well, or goes on asking")
  public void endsWell() {
    Optional<Exit> end = run().end();
    boolean goesOn = end.isEmpty() && !run().wasTold() && run().guestbook().greetings() > 1;
    if (goesOn) {
      return;
    }
    Exit exit = end.orElseThrow(() -> new Unmet("an end by itself with status 0", "it still runs"));
    if (exit.bySignal() || exit.status() != 0) {
      throw new Unmet("an end by itself with status 0", "it " + exit.words());
    }
  }

  @Then("the client ends within {duration} with a status other than 0")
  public void endsInTime(Duration bound) {
    Optional<Exit> end = run().program().awaitEnd(bound);
    Exit exit =
        end.orElseThrow(() -> new Unmet("an end within " + Format.of(bound), "it still waits"));
    if (exit.bySignal() || exit.status() == 0) {
      throw new Unmet("an end with a status other than 0", "it " + exit.words());
    }
  }

  @Then("the client is not killed, and takes less than 1 GiB of memory")
  public void isNotKilled() {
    long bytes = run().program().footprint().bytes();
    if (bytes > MOST_MEMORY) {
      throw new Unmet("less than 1 GiB of memory", (bytes >> 20) + " MiB");
    }
    run()
        .end()
        .filter(Exit::bySignal)
        .ifPresent(
            exit -> {
              throw new Unmet("an end by itself", "it " + exit.words());
            });
  }

  @Then("the client asks again or ends by itself")
  public void asksAgainOrEnds() {
    if (run().guestbook().greetings() < 2) {
      Exit exit =
          run()
              .end()
              .orElseThrow(
                  () -> new Unmet("another request, or an end by itself", "it still waits"));
      if (exit.bySignal()) {
        throw new Unmet("another request, or an end by itself", "it " + exit.words());
      }
    }
  }

  @Then("the client has not shown {shown}")
  public void hasNotShown(String text) {
    run().end();
    if (run().program().output().count(text) > 0) {
      throw new Unmet("nothing of a forged answer on standard output", "it shows " + text);
    }
  }
}
