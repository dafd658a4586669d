// TCP server. Real life: with allowHalfOpen the program has to end its side, and does not.
const [host, port] = process.argv.slice(2);
const server = require('net').createServer({allowHalfOpen: true}, (client) => {
  let rest = '';
  client.on('data', (piece) => {
    const lines = (rest + piece.toString('latin1')).split('\n');
    rest = lines.pop();
    for (const line of lines) {
      const asked = /^ask ([a-z]+)$/.exec(line);
      if (!asked) {
        client.destroy();
        return;
      }
      if (!client.write(`answer ${asked[1]}\n`)) {
        client.pause();
        client.once('drain', () => client.resume());
      }
    }
    if (rest.length > 256) {
      client.destroy();
    }
  });
  client.on('error', () => client.destroy());
});
server.listen(Number(port), host, 128);
