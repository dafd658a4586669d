/* TCP server, one poll loop. Real life: a blocking write to one slow reader stops the loop for everybody. */
#include "tagged.h"
#include <poll.h>

enum { PLACES = 1000, LONGEST = 256 };
static struct pollfd polled[PLACES];
static char lines[PLACES][LONGEST];
static size_t lengths[PLACES];

static int take(int place) {
  char come[1024], answer[128];
  ssize_t size = read(polled[place].fd, come, sizeof come);
  for (ssize_t i = 0; i < size; i++) {
    char *line = lines[place];
    if (come[i] != '\n') {
      line[lengths[place]++] = come[i];
      if (lengths[place] == LONGEST) {
        return 0;
      }
      continue;
    }
    line[lengths[place]] = 0;
    lengths[place] = 0;
    int due = answer_to(line, answer, sizeof answer);
    if (due == 0 || send(polled[place].fd, answer, due, MSG_NOSIGNAL) < 0) {
      return 0;
    }
  }
  return size > 0;
}

int main(int argc, char **argv) {
  int count = 1;
  (void)argc;
  polled[0] = (struct pollfd){.fd = listen_at(argv, SO_REUSEADDR, 128), .events = POLLIN};
  for (;;) {
    poll(polled, count, -1);
    for (int place = count - 1; place > 0; place--) {
      if (polled[place].revents && !take(place)) {
        close(polled[place].fd);
        count--;
        polled[place] = polled[count];
        memcpy(lines[place], lines[count], LONGEST);
        lengths[place] = lengths[count];
      }
    }
    if (polled[0].revents && count < PLACES) {
      lengths[count] = 0;
      polled[count++] =
          (struct pollfd){.fd = accept(polled[0].fd, NULL, NULL), .events = POLLIN};
    }
  }
}
