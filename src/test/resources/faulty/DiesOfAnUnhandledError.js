// TCP server. Connections have data and an end; that they have errors, nobody told.
const [host, port] = process.argv.slice(2);
const server = require('net').createServer((client) => {
  client.on('data', (message) => {
    console.log(`${client.remotePort} ${message}`);
    client.write('hello');
  });
  client.on('close', () => console.log('connection break'));
});
server.listen(Number(port), host, 5);
