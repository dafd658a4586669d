/* TCP server, forks. Real life: the parent never waits for its children, and their places are never given back. */
#include "tagged.h"

static void serve(int client) {
  char line[256], answer[128];
  size_t length = 0;
  while (length < sizeof line - 1 && read(client, line + length, 1) == 1) {
    if (line[length++] != '\n') {
      continue;
    }
    line[length - 1] = 0;
    length = 0;
    int size = answer_to(line, answer, sizeof answer);
    if (size == 0 || send(client, answer, size, MSG_NOSIGNAL) < 0) {
      return;
    }
  }
}

int main(int argc, char **argv) {
  int server = listen_at(argv, SO_REUSEADDR, 128);
  (void)argc;
  for (;;) {
    int client = accept(server, NULL, NULL);
    if (fork() == 0) {
      close(server);
      serve(client);
      _exit(0);
    }
    close(client);
  }
}
