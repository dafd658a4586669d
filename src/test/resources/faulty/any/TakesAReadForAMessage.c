/* TCP server, forks. Real life: one read is one request, as in so many first examples. */
#include "tagged.h"
#include <signal.h>

int main(int argc, char **argv) {
  int server = listen_at(argv, SO_REUSEADDR, 128);
  (void)argc;
  signal(SIGCHLD, SIG_IGN);
  for (;;) {
    int client = accept(server, NULL, NULL);
    if (fork() == 0) {
      char line[256], answer[128];
      ssize_t length;
      close(server);
      while ((length = read(client, line, sizeof line - 1)) > 0) {
        line[length] = 0;
        line[strcspn(line, "\n")] = 0;
        int size = answer_to(line, answer, sizeof answer);
        if (size == 0 || send(client, answer, size, MSG_NOSIGNAL) < 0) {
          break;
        }
      }
      _exit(0);
    }
    close(client);
  }
}
