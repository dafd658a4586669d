#!/usr/bin/env node
// UDP client for the hello protocol: one exchange after the other, awaited.
'use strict';
const dgram = require('node:dgram');
const net = require('node:net');
const { once } = require('node:events');

async function main(host, port, count = 1) {
  const socket = dgram.createSocket(net.isIPv6(host) ? 'udp6' : 'udp4');
  socket.connect(Number(port), host);
  await once(socket, 'connect');
  for (let i = 0; i < count; i++) {
    const patience = AbortSignal.timeout(2000);
    const reply = once(socket, 'message', { signal: patience }); // rejects on 'error' too
    socket.send('hi~');
    try {
      const [message] = await reply;
      console.log(`${message}`);
    } catch (error) {
      console.error(patience.aborted ? 'no reply' : error.message);
    }
  }
  socket.close();
}

main(...process.argv.slice(2));
