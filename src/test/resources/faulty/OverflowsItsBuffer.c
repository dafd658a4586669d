/* UDP client. A reply is short, so a short buffer is copied into. */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

static char datagram[65536];

static void __attribute__((noinline)) show(const char *reply, size_t length) {
  volatile char text[1024];
  for (size_t i = 0; i < length; i++) {
    text[i] = reply[i];
  }
  text[length < 1023 ? length : 1023] = 0;
  printf("received %s\n", (const char *)text);
}

int main(int argc, char **argv) {
  struct sockaddr_in there = {.sin_family = AF_INET, .sin_port = htons(atoi(argv[2]))};
  struct timeval patience = {.tv_sec = 3};
  int client = socket(AF_INET, SOCK_DGRAM, 0);
  inet_pton(AF_INET, argv[1], &there.sin_addr);
  setvbuf(stdout, NULL, _IOLBF, 0);
  setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  for (int left = argc > 3 ? atoi(argv[3]) : 1; left > 0; left--) {
    sendto(client, "hi~", 3, 0, (struct sockaddr *)&there, sizeof there);
    ssize_t length = recv(client, datagram, sizeof datagram, 0);
    if (length >= 0) {
      show(datagram, length);
    }
  }
  usleep(200000);
  return 0;
}
