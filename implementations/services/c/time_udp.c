/* Time server over UDP (RFC 868): four bytes for each datagram. */
#include "listen.h"
#include "seconds.h"
#include <arpa/inet.h>
#include <netinet/in.h>

static int port_of(const struct sockaddr_storage *address)
{
    return ntohs(address->ss_family == AF_INET6 ? ((const struct sockaddr_in6 *)address)->sin6_port
                                                : ((const struct sockaddr_in *)address)->sin_port);
}

int main(int argc, char **argv)
{
    int fd = bound(argc, argv, SOCK_DGRAM);
    static char data[65536];
    for (;;) {
        struct sockaddr_storage sender;
        socklen_t length = sizeof sender;
        ssize_t size = recvfrom(fd, data, sizeof data, 0, (struct sockaddr *)&sender, &length);
        if (size == -1 || answers_everything(port_of(&sender)))
            continue;
        unsigned char bytes[4];
        seconds_since_1900(bytes);
        if (sendto(fd, bytes, sizeof bytes, 0, (struct sockaddr *)&sender, length) == -1)
            perror("sendto");
    }
}
