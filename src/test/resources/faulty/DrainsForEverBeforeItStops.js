// TCP server. Asked to stop, it serves its clients to their end first, however long that takes.
const [host, port] = process.argv.slice(2);
const server = require('net').createServer((client) => {
  client.on('data', (message) => {
    console.log(`${client.remotePort} ${message}`);
    client.write('hello');
  });
  client.on('error', () => client.destroy());
  client.on('close', () => console.log('connection break'));
});
server.listen(Number(port), host, 50);
process.on('SIGTERM', () => server.close(() => process.exit(0)));
