package wirecheck.sut.process;

import com.sun.jna.Memory;
import java.io.InputStream;

/**
 * Reads a descriptor. It ends when nobody holds the other side any more, or within {@value
 * #LOOK_MILLIS} ms of {@link #close()}, which any thread may call, whatever is still being written
 * there. The descriptor stays open until both have come about: a program that closes its terminal
 * would be sent SIGHUP if this end went.
 */
final class DescriptorStream extends InputStream {
  private static final int LOOK_MILLIS = 100;

  private final Posix posix;
  private final int fd;
  private final Posix.PollFd poll = new Posix.PollFd();
  private final Memory memory = new Memory(1 << 15);
  private volatile boolean closed;
  private volatile boolean ended;
  private boolean released;

  DescriptorStream(Posix posix, int fd) {
    this.posix = posix;
    this.fd = fd;
    poll.fd = fd;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    while (!ended) {
      if (closed) {
        end();
        return -1;
      }
      int ready = posix.poll(poll, new Posix.Size(1), LOOK_MILLIS);
      if (ready > 0) {
        int wanted = (int) Math.min(length, memory.size());
        int count = posix.read(fd, memory, new Posix.Size(wanted)).intValue();
        if (count > 0) {
          memory.read(0, bytes, offset, count);
          return count;
        }
        end();
      }
    }
    return -1;
  }

  private synchronized void end() {
    ended = true;
    release();
  }

  @Override
  public synchronized void close() {
    closed = true;
    release();
  }

  private void release() {
    if (ended && closed && !released) {
      released = true;
      posix.close(fd);
    }
  }
}
