/* Time server over TCP (RFC 868): four bytes, and the end. */
#define WITH_THREADS
#include "listen.h"
#include "seconds.h"
#include <sys/time.h>

static void *tell(void *argument)
{
    int fd = *(int *)argument;
    free(argument);
    unsigned char bytes[4];
    seconds_since_1900(bytes);
    if (send_all(fd, (char *)bytes, sizeof bytes) && shutdown(fd, SHUT_WR) == 0) {
        /* Data that lay unread at the close would reset the connection. */
        struct timeval patience = {.tv_sec = 2};
        setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        char unwanted[4096];
        time_t end = time(NULL) + 2;
        while (recv(fd, unwanted, sizeof unwanted, 0) > 0 && time(NULL) < end)
            ;
    }
    close(fd);
    return NULL;
}

int main(int argc, char **argv)
{
    serve(bound(argc, argv, SOCK_STREAM), tell);
}
