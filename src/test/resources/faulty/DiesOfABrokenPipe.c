/* TCP server. A reply is two writes, and that the second can kill is a thing one has to know. */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

int main(int argc, char **argv) {
  static char message[1024];
  struct sockaddr_in here = {.sin_family = AF_INET, .sin_port = htons(atoi(argv[2]))};
  int yes = 1;
  int server = socket(AF_INET, SOCK_STREAM, 0);
  inet_pton(AF_INET, argv[1], &here.sin_addr);
  setvbuf(stdout, NULL, _IOLBF, 0);
  setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  if (bind(server, (struct sockaddr *)&here, sizeof here) < 0 || listen(server, 5) < 0) {
    perror("bind");
    return argc > 0;
  }
  for (;;) {
    int client = accept(server, NULL, NULL);
    ssize_t length;
    while ((length = read(client, message, sizeof message)) > 0) {
      printf("%.*s\n", (int)length, message);
      if (length > 3) {
        send(client, "hello", 5, MSG_NOSIGNAL);
        continue;
      }
      usleep(2000);
      write(client, "hel", 3);
      write(client, "lo", 2);
    }
    close(client);
    puts("connection break");
  }
}
