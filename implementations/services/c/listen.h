/* Binds a socket to a host and a port; shared by the four programs. */
#include <netdb.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

/* The ports of echo, daytime, quote of the day, chargen and time: who answers them may answer for ever. */
static inline int answers_everything(int port)
{
    return port == 7 || port == 13 || port == 17 || port == 19 || port == 37;
}

static int bound(int argc, char **argv, int type)
{
    if (argc != 3) {
        fprintf(stderr, "usage: %s HOST PORT\n", argv[0]);
        exit(2);
    }
    signal(SIGPIPE, SIG_IGN);
    signal(SIGTERM, _exit); /* as the first process of a container it would be ignored */
    struct addrinfo hints = {.ai_flags = AI_PASSIVE, .ai_socktype = type}, *address;
    int error = getaddrinfo(argv[1], argv[2], &hints, &address);
    if (error != 0) {
        fprintf(stderr, "%s: %s\n", argv[1], gai_strerror(error));
        exit(1);
    }
    int fd = socket(address->ai_family, address->ai_socktype, address->ai_protocol), on = 1;
    if (fd == -1 || (type == SOCK_STREAM && setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == -1)
        || bind(fd, address->ai_addr, address->ai_addrlen) == -1
        || (type == SOCK_STREAM && listen(fd, 128) == -1)) {
        perror("cannot bind");
        exit(1);
    }
    freeaddrinfo(address);
    return fd;
}

/* Hands each connection, as a pointer to its descriptor, to a thread of its own. */
#ifdef WITH_THREADS
#include <pthread.h>

static void serve(int listener, void *(*talk)(void *))
{
    for (;;) {
        int fd = accept(listener, NULL, NULL);
        if (fd == -1) {
            perror("accept");
            usleep(100000); /* too many open files, perhaps */
            continue;
        }
        int *connection = malloc(sizeof *connection);
        pthread_t thread;
        if (connection)
            *connection = fd;
        if (!connection || pthread_create(&thread, NULL, talk, connection) != 0) {
            free(connection);
            close(fd);
            continue;
        }
        pthread_detach(thread);
    }
}

static int send_all(int fd, const char *bytes, size_t size)
{
    while (size > 0) {
        ssize_t sent = send(fd, bytes, size, 0);
        if (sent == -1)
            return 0;
        bytes += sent;
        size -= sent;
    }
    return 1;
}
#endif
