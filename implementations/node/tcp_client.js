#!/usr/bin/env node
// TCP client for the hello protocol: whatever the pieces, five bytes are a reply.
'use strict';
const net = require('node:net');

const [host, port, count = '1'] = process.argv.slice(2);
let left = Number(count);
let received = '';

const socket = net.connect({ host, port: Number(port) }, () => socket.write('hi~'));
socket.setEncoding('latin1');
socket.on('data', (chunk) => {
  received += chunk;
  while (left > 0 && received.length >= 5) {
    console.log(received.slice(0, 5));
    received = received.slice(5);
    left -= 1;
    if (left > 0) socket.write('hi~');
    else socket.destroySoon();
  }
});
socket.on('error', (error) => console.error(error.message));
socket.on('close', () => {
  if (left === 0) return;
  console.error(`closed with ${left} of ${count} replies missing`);
  process.exitCode = 1;
});
