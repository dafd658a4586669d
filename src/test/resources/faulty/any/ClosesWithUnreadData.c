/* TCP server, forks. Real life: it closes after its answer while more lies unread, and the reset takes the answer along. */
#include "tagged.h"
#include <signal.h>

int main(int argc, char **argv) {
  int server = listen_at(argv, SO_REUSEADDR, 128);
  (void)argc;
  signal(SIGCHLD, SIG_IGN);
  for (;;) {
    int client = accept(server, NULL, NULL);
    if (fork() == 0) {
      char line[256] = "", answer[128];
      size_t length = 0;
      close(server);
      while (length < sizeof line - 1 && read(client, line + length, 1) == 1 && line[length] > 31) {
        line[++length] = 0;
        if (length == 12) {
          int size = answer_to(line, answer, sizeof answer);
          send(client, answer, size, MSG_NOSIGNAL);
          _exit(0);
        }
      }
      _exit(0);
    }
    close(client);
  }
}
