package wirecheck.faulty.useless;

/** Sends replies without end to whoever connects. */
public class TcpFlood extends TcpTalker {
  public TcpFlood() {
    super("hello".repeat(200), 1);
  }
}
