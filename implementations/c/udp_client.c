/* UDP client for the hello protocol: a connected socket with a receive timeout. */
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    if (argc != 3 && argc != 4) {
        fprintf(stderr, "usage: %s HOST PORT [COUNT]\n", argv[0]);
        return 2;
    }
    struct addrinfo hints = {.ai_socktype = SOCK_DGRAM}, *server;
    int error = getaddrinfo(argv[1], argv[2], &hints, &server);
    if (error != 0) {
        fprintf(stderr, "%s: %s\n", argv[1], gai_strerror(error));
        return 1;
    }
    int fd = socket(server->ai_family, server->ai_socktype, server->ai_protocol);
    if (fd == -1 || connect(fd, server->ai_addr, server->ai_addrlen) == -1) {
        perror("connect");
        return 1;
    }
    freeaddrinfo(server);
    struct timeval patience = {.tv_sec = 2};
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setvbuf(stdout, NULL, _IOLBF, 0);

    int count = argc == 4 ? atoi(argv[3]) : 1;
    for (int i = 0; i < count; i++) {
        char reply[8192];
        if (send(fd, "hi~", 3, 0) == -1) {
            perror("send");
            continue;
        }
        ssize_t size = recv(fd, reply, sizeof reply, 0);
        if (size == -1) {
            perror("recv");
            continue;
        }
        fwrite(reply, 1, size, stdout);
        putchar('\n');
    }
    close(fd);
    return 0;
}
