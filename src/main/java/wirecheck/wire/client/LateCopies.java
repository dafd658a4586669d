package wirecheck.wire.client;

import wirecheck.base.Payload;

/** Copies of a payload that may still come: more of them were allowed than have been seen. */
final class LateCopies {
  static final LateCopies NONE = new LateCopies(Payload.EMPTY, 0);

  private final Payload unit;
  private int left;

  LateCopies(Payload unit, int left) {
    this.unit = unit;
    this.left = Math.max(0, left);
  }

  /** How many bytes to look at: no more than may come, or anything where nothing may. */
  int most(int atMost) {
    int copies = unit.isEmpty() ? 0 : Math.min(atMost / unit.length(), left);
    return copies == 0 ? atMost : copies * unit.length();
  }

  /** How many bytes may still come. */
  int bytes() {
    return unit.length() * left;
  }

  /** How many bytes a copy that may come, and has come in part, lacks; 0 for all other bytes. */
  int missing(Payload bytes) {
    int begun = unit.isEmpty() ? 0 : bytes.length() % unit.length();
    int count = begun == 0 ? 0 : bytes.length() / unit.length() + 1;
    boolean mayCome = count <= left && bytes.equals(unit.times(count).head(bytes.length()));
    return begun > 0 && mayCome ? unit.length() - begun : 0;
  }

  /** Whether these bytes are whole copies that may come; if so, fewer may come from now on. */
  boolean take(Payload bytes) {
    int count = unit.isEmpty() ? 0 : bytes.length() / unit.length();
    if (count == 0 || count > left || !bytes.equals(unit.times(count))) {
      return false;
    }
    left -= count;
    return true;
  }
}
