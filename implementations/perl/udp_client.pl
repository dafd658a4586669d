#!/usr/bin/env perl
# UDP client for the hello protocol: a connected socket, and IO::Select to lose patience.
use strict;
use warnings;
use IO::Handle;
use IO::Select;
use IO::Socket::IP;
use Socket qw(SOCK_DGRAM);

my ($host, $port, $count) = (@ARGV, 1);
my $socket = IO::Socket::IP->new(PeerHost => $host, PeerPort => $port, Type => SOCK_DGRAM)
    or die "no socket for $host port $port: $@\n";
my $replies = IO::Select->new($socket);
STDOUT->autoflush(1);

for (1 .. $count) {
    if (!defined send($socket, 'hi~', 0)) {
        warn "send: $!\n";
    } elsif (!$replies->can_read(2)) {
        warn "no reply\n";
    } elsif (!defined recv($socket, my $reply, 65536, 0)) {
        warn "recv: $!\n";
    } else {
        print "$reply\n";
    }
}
