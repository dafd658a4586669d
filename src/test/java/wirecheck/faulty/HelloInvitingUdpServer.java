package wirecheck.faulty;

/** Conforms: says a moment after it is bound what it would like to be sent. */
public class HelloInvitingUdpServer extends HelloUdpServer {
  @Override
  protected void started() {
    machine.spawn(
        () -> {
          Thread.sleep(100);
          machine.print("ready, send me hi~");
        });
  }
}
