#!/usr/bin/env node
// UDP server for the hello protocol: dgram, on Node's event loop.
'use strict';
const dgram = require('node:dgram');
const net = require('node:net');

const [host, port] = process.argv.slice(2);
// As the first process of a container it would ignore SIGTERM otherwise.
process.on('SIGTERM', () => process.exit(0));
const socket = dgram.createSocket(net.isIPv6(host) ? 'udp6' : 'udp4');

socket.on('message', (message, sender) => {
  console.log(`${sender.address}:${sender.port}: ${message}`);
  socket.send('hello', sender.port, sender.address, (error) => {
    if (error) console.error(error.message);
  });
});
socket.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
socket.bind({ address: host, port: Number(port) });
