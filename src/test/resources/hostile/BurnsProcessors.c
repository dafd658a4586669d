/* Serves, while eight threads of it do nothing, as fast as they can. */
#include <arpa/inet.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

static void *burn(void *unused) {
  for (volatile unsigned long i = 0;; i++) {
  }
  return unused;
}

static void *serve(void *argument) {
  int connection = (int)(long)argument;
  char buffer[65536];
  ssize_t count;
  while ((count = recv(connection, buffer, sizeof buffer, 0)) > 0) {
    printf("%.*s\n", (int)count, buffer);
    fflush(stdout);
    if (send(connection, "hello", 5, MSG_NOSIGNAL) != 5) {
      break;
    }
  }
  printf("connection break\n");
  fflush(stdout);
  close(connection);
  return NULL;
}

int main(int count, char **arguments) {
  struct sockaddr_in address = {.sin_family = AF_INET};
  int listener = socket(AF_INET, SOCK_STREAM, 0), on = 1;
  pthread_t thread;
  if (count < 3) {
    return 2;
  }
  inet_pton(AF_INET, arguments[1], &address.sin_addr);
  address.sin_port = htons(atoi(arguments[2]));
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  if (bind(listener, (struct sockaddr *)&address, sizeof address) != 0 || listen(listener, 16) != 0) {
    perror("cannot listen");
    return 1;
  }
  for (int i = 0; i < 8; i++) {
    pthread_create(&thread, NULL, burn, NULL);
  }
  for (;;) {
    long connection = accept(listener, NULL, NULL);
    if (connection >= 0) {
      pthread_create(&thread, NULL, serve, (void *)connection);
      pthread_detach(thread);
    }
  }
}
