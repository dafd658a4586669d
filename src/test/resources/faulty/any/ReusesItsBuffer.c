/* TCP server, one client after the other. Real life: the buffer is not emptied between connections, and half a
   request of one client is completed by the next. */
#include "tagged.h"

int main(int argc, char **argv) {
  int server = listen_at(argv, SO_REUSEADDR, 128);
  char line[256], answer[128];
  size_t length = 0;
  (void)argc;
  for (;;) {
    int client = accept(server, NULL, NULL);
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
    length %= sizeof line - 1;
    close(client);
  }
}
