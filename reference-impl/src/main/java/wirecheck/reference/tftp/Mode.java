package wirecheck.reference.tftp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;

/** How the bytes of a file are to be understood (RFC 1350, section 1). */
enum Mode {
  /** As they are. */
  OCTET {
    @Override
    InputStream outgoing(InputStream file) {
      return file;
    }

    @Override
    OutputStream incoming(OutputStream file) {
      return file;
    }
  },

  /** As lines of text, whose ends are translated on both ways. */
  NETASCII {
    @Override
    InputStream outgoing(InputStream file) {
      return new NetasciiInput(file);
    }

    @Override
    OutputStream incoming(OutputStream file) {
      return new NetasciiOutput(file);
    }
  };

  /** What is sent of a file. */
  abstract InputStream outgoing(InputStream file);

  /** Where that which was sent goes, to become a file. */
  abstract OutputStream incoming(OutputStream file);

  /** As requests spell it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The mode of a request, in any letter case.
   *
   * @throws Refusal for a mode that is not known, as mail is
   */
  static Mode of(String word) throws Refusal {
    for (Mode mode : values()) {
      if (mode.word().equals(word.toLowerCase(Locale.ROOT))) {
        return mode;
      }
    }
    throw new Refusal(ErrorCode.ILLEGAL_OPERATION, "unknown mode");
  }
}
