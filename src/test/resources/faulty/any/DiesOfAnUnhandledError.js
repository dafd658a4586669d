// TCP server. Real life: nobody listens for the error of a socket, and a reset ends the program.
const [host, port] = process.argv.slice(2);
const server = require('net').createServer((client) => {
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
});
server.listen(Number(port), host, 128);
