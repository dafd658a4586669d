// UDP client. The next greeting is sent when the reply has come, and it will come.
const [host, port, count] = process.argv.slice(2);
const client = require('dgram').createSocket('udp4');
let left = Number(count);
const greet = () => client.send('hi~', Number(port), host);
client.on('message', (reply) => {
  console.log(`received ${reply}`);
  left -= 1;
  if (left > 0) {
    greet();
  } else if (left === 0) {
    setTimeout(() => client.close(), 200);
  }
});
greet();
