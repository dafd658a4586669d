#!/usr/bin/env perl
# TCP server for the hello protocol: a forked process for each connection.
use strict;
use warnings;
use IO::Handle;
use IO::Socket::IP;
use Socket qw(SOCK_STREAM);

my ($host, $port) = @ARGV;
# As the first process of a container it would ignore SIGTERM otherwise.
$SIG{TERM} = sub { exit 0 };
my $listener = IO::Socket::IP->new(
    LocalHost => $host,
    LocalPort => $port,
    Type      => SOCK_STREAM,
    Listen    => 5,
    ReuseAddr => 1,
) or die "cannot listen on $host port $port: $@\n";
STDOUT->autoflush(1);
$SIG{CHLD} = 'IGNORE';    # no zombies
$SIG{PIPE} = 'IGNORE';    # a failed write is told by syswrite

while (1) {
    my $connection = $listener->accept or next;
    my $child = fork;
    warn "fork: $!\n" if !defined $child;
    if (defined $child && $child == 0) {
        close $listener;
        answer($connection);
        exit;
    }
    close $connection;
}

sub answer {
    my ($connection) = @_;
    while (sysread($connection, my $message, 1024)) {
        print "$message\n";
        syswrite($connection, 'hello') or last;
    }
    print "connection break\n";
}
