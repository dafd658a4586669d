// UDP server. With reuseAddr it always starts.
const [host, port] = process.argv.slice(2);
const server = require('dgram').createSocket({type: 'udp4', reuseAddr: true});
server.on('message', (message, client) => {
  console.log(`${client.address}:${client.port} ${message}`);
  server.send('hello', client.port, client.address);
});
server.bind(Number(port), host);
