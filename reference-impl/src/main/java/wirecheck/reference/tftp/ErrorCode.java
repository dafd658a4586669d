package wirecheck.reference.tftp;

/** The error codes in use (RFC 1350, appendix; RFC 2347 for the last). */
final class ErrorCode {
  static final int UNDEFINED = 0;
  static final int FILE_NOT_FOUND = 1;
  static final int ACCESS_VIOLATION = 2;
  static final int ILLEGAL_OPERATION = 4;
  static final int UNKNOWN_TID = 5;
  static final int FILE_EXISTS = 6;
  static final int OPTIONS_REFUSED = 8;

  private ErrorCode() {}
}
