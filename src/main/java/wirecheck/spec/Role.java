package wirecheck.spec;

import java.util.List;
import wirecheck.base.Transport;

/**
 * The part that a program plays in a protocol; two roles are the same if they have the same word.
 */
public final class Role implements Comparable<Role> {
  private final String word;
  private final String pack;
  private final String name;
  private final Transport transport;
  private final boolean server;
  private final String idPrefix;
  private final String folder;
  private final String exchange;
  private final int place;

  /**
   * @param word by which it is asked for: {@code any/tcp-server}, or {@code tcp-server} of hello
   * @param pack the name of its pack
   * @param name within its pack
   * @param transport that it speaks
   * @param server whether it waits to be spoken to
   * @param idPrefix what the ids of its requirements begin with, such as {@code ANY-T}
   * @param folder of its feature files, below the folder of its pack
   * @param exchange the name of the exchange that is its sign of life; empty where none is named
   * @param place among the roles of its pack
   */
  Role(
      String word,
      String pack,
      String name,
      Transport transport,
      boolean server,
      String idPrefix,
      String folder,
      String exchange,
      int place) {
    this.word = word;
    this.pack = pack;
    this.name = name;
    this.transport = transport;
    this.server = server;
    this.idPrefix = idPrefix;
    this.folder = folder;
    this.exchange = exchange;
    this.place = place;
  }

  /** The word on the command line and in reports. */
  public String word() {
    return word;
  }

  /** The name of its pack. */
  public String pack() {
    return pack;
  }

  /** Its name within its pack. */
  public String name() {
    return name;
  }

  public Transport transport() {
    return transport;
  }

  public boolean isServer() {
    return server;
  }

  /** Where its feature files lie, below the folder of its pack. */
  public String folder() {
    return folder;
  }

  /** The name of the exchange that is its sign of life; empty where its pack names none. */
  public String exchange() {
    return exchange;
  }

  /** Whether a requirement with this id is one of this role's. */
  public boolean owns(String id) {
    return List.of(idPrefix.split(" ")).stream().anyMatch(prefix -> id.matches(prefix + "\\d+"));
  }

  @Override
  public int compareTo(Role other) {
    int packs = pack.compareTo(other.pack);
    int places = packs == 0 ? Integer.compare(place, other.place) : packs;
    return places == 0 ? word.compareTo(other.word) : places;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Role role && role.word.equals(word);
  }

  @Override
  public int hashCode() {
    return word.hashCode();
  }

  @Override
  public String toString() {
    return word;
  }
}
