/* The number of RFC 868: seconds since the beginning of 1900, most significant byte first. */
#include <stdint.h>
#include <time.h>

static void seconds_since_1900(unsigned char bytes[4])
{
    uint32_t seconds = (uint32_t)((uint64_t)time(NULL) + 2208988800u);
    for (int i = 0; i < 4; i++)
        bytes[i] = seconds >> (24 - 8 * i);
}
