// TCP server. With allowHalfOpen it may still reply after the client has ended; it never ends.
const [host, port] = process.argv.slice(2);
const options = {allowHalfOpen: true};
const server = require('net').createServer(options, (client) => {
  client.on('data', (message) => {
    console.log(`${client.remotePort} ${message}`);
    client.write('hello');
  });
  client.on('end', () => console.log('connection break'));
  client.on('error', () => console.log('connection break'));
});
server.listen(Number(port), host, 50);
