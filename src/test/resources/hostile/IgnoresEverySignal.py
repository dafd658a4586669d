"""Serves, and ignores every signal that can be ignored, but for its own alarm."""
import signal
import hello

for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP, signal.SIGALRM}:
    signal.signal(number, signal.SIG_IGN)
hello.serve(hello.listen())
