// TCP server. Real life: each request is worked on by itself, and who is done first is sent first.
const [host, port] = process.argv.slice(2);
const server = require('net').createServer({allowHalfOpen: true}, (client) => {
  let rest = '';
  let due = 0;
  let ended = false;
  client.on('data', (piece) => {
    const lines = (rest + piece.toString('latin1')).split('\n');
    rest = lines.pop();
    lines.forEach((line, place) => {
      const asked = /^ask ([a-z]+)$/.exec(line);
      if (!asked || rest.length > 256) {
        client.destroy();
        return;
      }
      due++;
      client.pause();
      setTimeout(() => {
        client.write(`answer ${asked[1]}\n`);
        if (--due === 0) {
          ended ? client.end() : client.resume();
        }
      }, Math.max(1, 20 - 5 * place));
    });
    if (rest.length > 256) {
      client.destroy();
    }
  });
  client.on('end', () => {
    ended = true;
    if (due === 0) {
      client.end();
    }
  });
  client.on('error', () => client.destroy());
});
server.listen(Number(port), host, 128);
