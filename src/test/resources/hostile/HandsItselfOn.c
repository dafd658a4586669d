/* Is replaced by a copy of itself all the time, each in a session of its own; nobody serves. */
#include <signal.h>
#include <time.h>
#include <unistd.h>

int main(void) {
  const struct timespec moment = {.tv_nsec = 2000000};
  signal(SIGTERM, SIG_IGN);
  /* Ten thousand copies in about half a minute: an end, even if nobody can catch it. */
  for (int i = 0; i < 10000; i++) {
    if (fork() > 0) {
      _exit(0);
    }
    setsid();
    nanosleep(&moment, NULL);
  }
  return 0;
}
