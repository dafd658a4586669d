/* UDP server. Output goes out a page at a time, which is faster. */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

int main(int argc, char **argv) {
  static char message[65536];
  struct sockaddr_in here = {.sin_family = AF_INET, .sin_port = htons(atoi(argv[2]))};
  int server = socket(AF_INET, SOCK_DGRAM, 0);
  inet_pton(AF_INET, argv[1], &here.sin_addr);
  setvbuf(stdout, NULL, _IOFBF, 1 << 16);
  if (bind(server, (struct sockaddr *)&here, sizeof here) < 0) {
    perror("bind");
    return argc > 0;
  }
  for (;;) {
    struct sockaddr_in client;
    socklen_t size = sizeof client;
    ssize_t length =
        recvfrom(server, message, sizeof message, 0, (struct sockaddr *)&client, &size);
    if (length < 0) {
      continue;
    }
    printf("%.*s\n", (int)length, message);
    sendto(server, "hello", 5, 0, (struct sockaddr *)&client, size);
  }
}
