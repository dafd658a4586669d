/* What the C programs of the tagged protocol share: a listening socket, and an answer. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static inline int listen_at(char **argv, int option, int backlog) {
  struct sockaddr_in here = {.sin_family = AF_INET, .sin_port = htons(atoi(argv[2]))};
  int yes = 1;
  int server = socket(AF_INET, SOCK_STREAM, 0);
  inet_pton(AF_INET, argv[1], &here.sin_addr);
  setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  setsockopt(server, SOL_SOCKET, option, &yes, sizeof yes);
  if (bind(server, (struct sockaddr *)&here, sizeof here) < 0 || listen(server, backlog) < 0) {
    perror("bind");
    exit(1);
  }
  return server;
}

/* Makes the answer to a line without its end: its length, or 0 if the line is no request. */
static inline int answer_to(const char *line, char *answer, size_t room) {
  char tag[64] = "";
  int end = 0;
  if (sscanf(line, "ask %63[a-z]%n", tag, &end) != 1 || line[end] != 0) {
    return 0;
  }
  return snprintf(answer, room, "answer %s\n", tag);
}
