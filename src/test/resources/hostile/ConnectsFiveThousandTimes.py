"""A client that opens five thousand connections, greets on each, and keeps them all."""
import resource
import hello

_, most = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
kept = []
for _ in range(5000):
    connection = hello.connect()
    connection.settimeout(1)
    kept.append(connection)
    try:
        connection.sendall(b"hi~")
        hello.say(connection.recv(5).decode())
    except OSError as error:
        hello.say(str(error))
