package wirecheck.spec;

import java.util.Arrays;
import java.util.Optional;

/** The four parts that a program can play. */
public enum Role {
  UDP_SERVER("udp-server", "UDP-S"),
  UDP_CLIENT("udp-client", "UDP-C"),
  TCP_SERVER("tcp-server", "TCP-S"),
  TCP_CLIENT("tcp-client", "TCP-C");

  private final String word;
  private final String idPrefix;

  Role(String word, String idPrefix) {
    this.word = word;
    this.idPrefix = idPrefix;
  }

  /** The word on the command line and in reports. */
  public String word() {
    return word;
  }

  public boolean isServer() {
    return this == UDP_SERVER || this == TCP_SERVER;
  }

  public boolean isUdp() {
    return this == UDP_SERVER || this == UDP_CLIENT;
  }

  /** Whether a requirement with this id is one of this role's. */
  public boolean owns(String id) {
    return id.matches(idPrefix + "\\d+");
  }

  public static Optional<Role> ofWord(String word) {
    return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
  }
}
