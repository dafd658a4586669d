// TCP server. Three clients at once are enough, and Node turns away the others by itself.
const [host, port] = process.argv.slice(2);
const server = require('net').createServer((client) => {
  client.on('data', (message) => {
    console.log(`${client.remotePort} ${message}`);
    client.write('hello');
  });
  client.on('error', () => client.destroy());
  client.on('close', () => console.log('connection break'));
});
server.maxConnections = 3;
server.listen(Number(port), host, 50);
