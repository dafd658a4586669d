/* TCP server. Real life: SO_REUSEPORT lets a second instance take half of the clients, and nobody is told. */
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
    if (size == 0 || send(client, answer, size, MSG_NOSIGNAL) < 0) {
      break;
    }
  }
  close(client);
  return NULL;
}

int main(int argc, char **argv) {
  int server = listen_at(argv, SO_REUSEPORT, 128);
  (void)argc;
  for (;;) {
    pthread_t thread;
    long client = accept(server, NULL, NULL);
    if (client >= 0 && pthread_create(&thread, NULL, serve, (void *)client) == 0) {
      pthread_detach(thread);
    }
  }
}
