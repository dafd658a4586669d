package wirecheck.fault.tcp;

import wirecheck.fault.Direction;
import wirecheck.wire.ReadOutcome;

/** Is told what a relay reads, when it reads it. Called from many threads; must not block. */
public interface RelayObserver {
  RelayObserver NONE =
      new RelayObserver() {
        @Override
        public void carried(int connection, Direction direction, int length, long nanos) {}

        @Override
        public void ended(int connection, Direction direction, ReadOutcome ending, long nanos) {}
      };

  void carried(int connection, Direction direction, int length, long nanos);

  void ended(int connection, Direction direction, ReadOutcome ending, long nanos);
}
