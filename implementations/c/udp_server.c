/* UDP server for the hello protocol: one blocking socket, recvfrom and sendto. */
#include <netdb.h>
#include <signal.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: %s HOST PORT\n", argv[0]);
        return 2;
    }
    signal(SIGTERM, _exit); /* as the first process of a container it would be ignored */
    struct addrinfo hints = {.ai_flags = AI_PASSIVE, .ai_socktype = SOCK_DGRAM}, *address;
    int error = getaddrinfo(argv[1], argv[2], &hints, &address);
    if (error != 0) {
        fprintf(stderr, "%s: %s\n", argv[1], gai_strerror(error));
        return 1;
    }
    int fd = socket(address->ai_family, address->ai_socktype, address->ai_protocol);
    if (fd == -1 || bind(fd, address->ai_addr, address->ai_addrlen) == -1) {
        perror("bind");
        return 1;
    }
    freeaddrinfo(address);
    setvbuf(stdout, NULL, _IOLBF, 0);

    static char message[65536];
    for (;;) {
        struct sockaddr_storage sender;
        socklen_t length = sizeof sender;
        ssize_t size = recvfrom(fd, message, sizeof message, 0, (struct sockaddr *)&sender, &length);
        if (size == -1) {
            perror("recvfrom");
            continue;
        }
        fwrite(message, 1, size, stdout);
        putchar('\n');
        if (sendto(fd, "hello", 5, 0, (struct sockaddr *)&sender, length) == -1)
            perror("sendto");
    }
}
