/* TCP client for the hello protocol: blocking, and a reply is read until all of it is there. */
#include <netdb.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

static int connect_to(const char *host, const char *port)
{
    struct addrinfo hints = {.ai_socktype = SOCK_STREAM}, *addresses;
    int error = getaddrinfo(host, port, &hints, &addresses), fd = -1;
    if (error != 0) {
        fprintf(stderr, "%s: %s\n", host, gai_strerror(error));
        exit(1);
    }
    for (struct addrinfo *a = addresses; a != NULL; a = a->ai_next) {
        fd = socket(a->ai_family, a->ai_socktype, a->ai_protocol);
        if (fd != -1 && connect(fd, a->ai_addr, a->ai_addrlen) == 0)
            break;
        perror("cannot connect");
        if (fd != -1)
            close(fd);
        fd = -1;
    }
    freeaddrinfo(addresses);
    return fd;
}

int main(int argc, char **argv)
{
    if (argc != 3 && argc != 4) {
        fprintf(stderr, "usage: %s HOST PORT [COUNT]\n", argv[0]);
        return 2;
    }
    signal(SIGPIPE, SIG_IGN);
    int fd = connect_to(argv[1], argv[2]);
    if (fd == -1)
        return 1;

    int count = argc == 4 ? atoi(argv[3]) : 1;
    for (int i = 0; i < count; i++) {
        char reply[5];
        if (send(fd, "hi~", 3, 0) != 3) {
            perror("connection break");
            return 1;
        }
        ssize_t size = recv(fd, reply, sizeof reply, MSG_WAITALL);
        if (size == -1) {
            perror("connection break");
            return 1;
        }
        if (size < (ssize_t)sizeof reply) {
            fprintf(stderr, "connection break: the server closed\n");
            return 1;
        }
        fwrite(reply, 1, sizeof reply, stdout);
        putchar('\n');
        fflush(stdout);
    }
    close(fd);
    return 0;
}
