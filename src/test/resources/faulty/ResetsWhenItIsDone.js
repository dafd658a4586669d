// TCP client. destroy leaves nothing behind, and resetAndDestroy leaves even less.
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
      client.resetAndDestroy();
    }
  }
});
client.on('error', (error) => console.error(error.message));
client.on('close', () => {
  process.exitCode = left > 0 ? 1 : 0;
});
