package wirecheck.faulty.useless;

/** Says hello every two milliseconds to whoever connects. */
public class TcpChatter extends TcpTalker {
  public TcpChatter() {
    super("hello", 2);
  }
}
