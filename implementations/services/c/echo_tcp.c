/* Echo server over TCP (RFC 862): a thread for each connection. */
#define WITH_THREADS
#include "listen.h"

static void *echo(void *argument)
{
    int fd = *(int *)argument;
    free(argument);
    char data[8192];
    ssize_t size;
    while ((size = recv(fd, data, sizeof data, 0)) > 0 && send_all(fd, data, size))
        ;
    close(fd);
    return NULL;
}

int main(int argc, char **argv)
{
    serve(bound(argc, argv, SOCK_STREAM), echo);
}
