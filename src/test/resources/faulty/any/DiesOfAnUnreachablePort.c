/* UDP server. Real life: IP_RECVERR brings the ICMP error of a peer that has gone to the next call, and that ends it. */
#include "tagged.h"

int main(int argc, char **argv) {
  struct sockaddr_in here = {.sin_family = AF_INET, .sin_port = htons(atoi(argv[2]))};
  int yes = 1;
  int server = socket(AF_INET, SOCK_DGRAM, 0);
  (void)argc;
  inet_pton(AF_INET, argv[1], &here.sin_addr);
  setsockopt(server, IPPROTO_IP, IP_RECVERR, &yes, sizeof yes);
  if (bind(server, (struct sockaddr *)&here, sizeof here) < 0) {
    perror("bind");
    return 1;
  }
  for (;;) {
    static char line[65536];
    char answer[128];
    struct sockaddr_in peer;
    socklen_t size = sizeof peer;
    ssize_t length = recvfrom(server, line, sizeof line - 1, 0, (struct sockaddr *)&peer, &size);
    if (length < 0) {
      perror("recvfrom");
      return 1;
    }
    line[length] = 0;
    if (length == 0 || line[length - 1] != '\n') {
      continue;
    }
    line[length - 1] = 0;
    int due = answer_to(line, answer, sizeof answer);
    if (due > 0 && sendto(server, answer, due, 0, (struct sockaddr *)&peer, size) < 0) {
      perror("sendto");
      return 1;
    }
  }
}
