package wirecheck.fault;

import wirecheck.wire.Ending;

/** Is told what a relay reads, when it reads it. Called from many threads; must not block. */
interface Tap {
  Tap NONE =
      new Tap() {
        @Override
        public void carried(int connection, Direction direction, int length, long nanos) {}

        @Override
        public void ended(int connection, Direction direction, Ending ending, long nanos) {}
      };

  void carried(int connection, Direction direction, int length, long nanos);

  void ended(int connection, Direction direction, Ending ending, long nanos);
}
