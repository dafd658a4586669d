/* TCP server. Real life: nobody ignores SIGPIPE, and a write to a client that has gone ends the program. */
#include "tagged.h"
#include <pthread.h>

static void *serve(void *socket) {
  int client = (int)(long)socket;
  char line[256], answer[128];
  size_t length = 0;
  while (length < sizeof line - 1 && read(client, line + length, 1) == 1) {
    if (line[length++] != '\n') {
      continue;
    }
    line[length - 1] = 0;
    length = 0;
    int size = answer_to(line, answer, sizeof answer);
    if (size == 0 || write(client, answer, size) < 0) {
      break;
    }
  }
  close(client);
  return NULL;
}

int main(int argc, char **argv) {
  int server = listen_at(argv, SO_REUSEADDR, 128);
  (void)argc;
  for (;;) {
    pthread_t thread;
    long client = accept(server, NULL, NULL);
    if (client >= 0 && pthread_create(&thread, NULL, serve, (void *)client) == 0) {
      pthread_detach(thread);
    }
  }
}
