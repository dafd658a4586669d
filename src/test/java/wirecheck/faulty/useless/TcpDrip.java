package wirecheck.faulty.useless;

/** Sends a dot every now and then to whoever connects. */
public class TcpDrip extends TcpTalker {
  public TcpDrip() {
    super(".", 400);
  }
}
