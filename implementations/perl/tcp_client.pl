#!/usr/bin/env perl
# TCP client for the hello protocol: buffered read() collects a reply that comes in pieces.
use strict;
use warnings;
use IO::Handle;
use IO::Socket::IP;
use Socket qw(SOCK_STREAM);

my ($host, $port, $count) = (@ARGV, 1);
my $connection = IO::Socket::IP->new(PeerHost => $host, PeerPort => $port, Type => SOCK_STREAM)
    or die "cannot connect to $host port $port: $@\n";
STDOUT->autoflush(1);
$SIG{PIPE} = 'IGNORE';

for (1 .. $count) {
    syswrite($connection, 'hi~') or die "connection break: $!\n";
    my $length = read($connection, my $reply, 5);
    defined $length or die "connection break: $!\n";
    $length == 5    or die "connection break: the server closed\n";
    print "$reply\n";
}
