package wirecheck.spec;

import java.util.List;

/** The pack hello and its roles, for tests. */
public final class Hello {
  public static final Packs PACKS = new Packs();
  public static final Pack PACK = PACKS.pack(Packs.HELLO);
  public static final Role UDP_SERVER = PACKS.role("udp-server");
  public static final Role UDP_CLIENT = PACKS.role("udp-client");
  public static final Role TCP_SERVER = PACKS.role("tcp-server");
  public static final Role TCP_CLIENT = PACKS.role("tcp-client");
  public static final List<Role> ROLES = PACK.roles();

  private Hello() {}
}
