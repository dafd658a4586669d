#!/usr/bin/env perl
# UDP server for the hello protocol: recv and send on one IO::Socket::IP.
use strict;
use warnings;
use IO::Handle;
use IO::Socket::IP;
use Socket qw(SOCK_DGRAM);

my ($host, $port) = @ARGV;
# As the first process of a container it would ignore SIGTERM otherwise.
$SIG{TERM} = sub { exit 0 };
my $socket = IO::Socket::IP->new(LocalHost => $host, LocalPort => $port, Type => SOCK_DGRAM)
    or die "cannot bind $host port $port: $@\n";
STDOUT->autoflush(1);

while (1) {
    my $sender = recv($socket, my $message, 65536, 0);
    if (!defined $sender) {
        warn "recv: $!\n";
        next;
    }
    print "$message\n";
    defined send($socket, 'hello', 0, $sender) or warn "send: $!\n";
}
