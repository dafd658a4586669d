/* TCP server for the hello protocol: one thread, poll(), sockets that never block. */
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

enum { CONNECTIONS = 64 };

/* Slot 0 is the listener. A connection is read only when it is owed nothing of a reply. */
static struct pollfd slots[1 + CONNECTIONS];
static size_t owed[1 + CONNECTIONS];
static int used = 1;

static int listen_at(const char *host, const char *port)
{
    struct addrinfo hints = {.ai_flags = AI_PASSIVE, .ai_socktype = SOCK_STREAM}, *address;
    int error = getaddrinfo(host, port, &hints, &address);
    if (error != 0) {
        fprintf(stderr, "%s: %s\n", host, gai_strerror(error));
        exit(1);
    }
    int fd = socket(address->ai_family, address->ai_socktype, address->ai_protocol), on = 1;
    if (fd == -1 || setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == -1
        || bind(fd, address->ai_addr, address->ai_addrlen) == -1 || listen(fd, 5) == -1) {
        perror("cannot listen");
        exit(1);
    }
    freeaddrinfo(address);
    fcntl(fd, F_SETFL, O_NONBLOCK);
    return fd;
}

static int try_again(void)
{
    return errno == EAGAIN || errno == EINTR;
}

/* Does what can be done without waiting; false when the connection has ended. */
static int serve(int i)
{
    if (owed[i] == 0) {
        char message[1024];
        ssize_t size = recv(slots[i].fd, message, sizeof message, 0);
        if (size <= 0)
            return size == -1 && try_again();
        fwrite(message, 1, size, stdout);
        putchar('\n');
        owed[i] = 5;
    }
    ssize_t size = send(slots[i].fd, "hello" + 5 - owed[i], owed[i], 0);
    if (size == -1)
        return try_again();
    owed[i] -= size;
    return 1;
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: %s HOST PORT\n", argv[0]);
        return 2;
    }
    signal(SIGPIPE, SIG_IGN);
    signal(SIGTERM, _exit); /* as the first process of a container it would be ignored */
    setvbuf(stdout, NULL, _IOLBF, 0);
    slots[0].fd = listen_at(argv[1], argv[2]);

    for (;;) {
        slots[0].events = used <= CONNECTIONS ? POLLIN : 0; /* when full, they wait in the backlog */
        for (int i = 1; i < used; i++)
            slots[i].events = owed[i] == 0 ? POLLIN : POLLOUT;
        if (poll(slots, used, -1) == -1)
            continue;
        for (int i = used - 1; i > 0; i--) {
            if (slots[i].revents == 0 || serve(i))
                continue;
            close(slots[i].fd);
            puts("connection break");
            slots[i] = slots[--used];
            owed[i] = owed[used];
        }
        if (slots[0].revents & POLLIN) {
            int fd = accept(slots[0].fd, NULL, NULL);
            if (fd == -1)
                continue;
            fcntl(fd, F_SETFL, O_NONBLOCK);
            slots[used] = (struct pollfd){.fd = fd};
            owed[used++] = 0;
        }
    }
}
