#!/usr/bin/env node
// TCP server for the hello protocol: every connection on Node's event loop.
'use strict';
const net = require('node:net');

const [host, port] = process.argv.slice(2);
// As the first process of a container it would ignore SIGTERM otherwise.
process.on('SIGTERM', () => process.exit(0));

const server = net.createServer((socket) => {
  const peer = `${socket.remoteAddress}:${socket.remotePort}`;
  socket.on('data', (message) => {
    console.log(`${peer}: ${message}`);
    if (!socket.write('hello')) socket.pause();
  });
  socket.on('drain', () => socket.resume());
  socket.on('error', (error) => console.error(`${peer}: ${error.message}`));
  socket.on('close', () => console.log('connection break'));
});
server.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen({ host, port: Number(port), backlog: 5 });
