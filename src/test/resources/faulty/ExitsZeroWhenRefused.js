// TCP client. An error is told to the reader; the status is left as it is.
const [host, port, count] = process.argv.slice(2);
let left = Number(count);
let pending = '';
const client = require('net').connect(Number(port), host, () => client.write('hi~'));
client.on('data', (data) => {
  pending += data;
  while (pending.length >= 5) {
    console.log(`received ${pending.slice(0, 5)}`);
    pending = pending.slice(5);
    left -= 1;
    if (left > 0) {
      client.write('hi~');
    } else {
      client.end();
    }
  }
});
client.on('error', (error) => console.log(error.message));
client.on('close', () => {
  if (left > 0) {
    console.log('connection break');
  }
});
