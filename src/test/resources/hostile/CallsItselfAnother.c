/* Serves under a name that misleads, its arguments and environment wiped; so does a child that went its own way. */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

extern char **environ;

static void wipe(int count, char **arguments) {
  prctl(PR_SET_NAME, ") Z 1 1 1 (");
  for (int i = 0; environ[i] != NULL; i++) {
    memset(environ[i], 'x', strlen(environ[i]));
  }
  for (int i = 0; i < count; i++) {
    memset(arguments[i], '\n', strlen(arguments[i]));
  }
}

int main(int count, char **arguments) {
  struct sockaddr_in address = {.sin_family = AF_INET};
  int listener = socket(AF_INET, SOCK_STREAM, 0), on = 1;
  char buffer[65536];
  if (count < 3) {
    return 2;
  }
  inet_pton(AF_INET, arguments[1], &address.sin_addr);
  address.sin_port = htons(atoi(arguments[2]));
  wipe(count, arguments);
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  if (bind(listener, (struct sockaddr *)&address, sizeof address) != 0 || listen(listener, 16) != 0) {
    perror("cannot listen");
    return 1;
  }
  if (fork() == 0) {
    close(listener);
    setsid();
    if (fork() == 0) {
      alarm(300);
      for (;;) {
        pause();
      }
    }
    _exit(0);
  }
  for (;;) {
    int connection = accept(listener, NULL, NULL);
    ssize_t length;
    while ((length = recv(connection, buffer, sizeof buffer, 0)) > 0
           && send(connection, "hello", 5, MSG_NOSIGNAL) == 5) {
      printf("%.*s\n", (int)length, buffer);
      fflush(stdout);
    }
    printf("connection break\n");
    fflush(stdout);
    close(connection);
  }
}
