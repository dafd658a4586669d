/* TCP client. That a read gives nothing is no reason not to greet again. */
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
    write(server, "hi~", 3);
    size_t got = 0;
    while (got < 5) {
      ssize_t length = read(server, reply + got, 5 - got);
      if (length <= 0) {
        left++;
        break;
      }
      got += length;
    }
    if (got == 5) {
      printf("received %s\n", reply);
    }
  }
  close(server);
  return 0;
}
