// The http module of Node as it comes: node node-http.js HOST PORT
require('http')
  .createServer((request, response) => response.end('ok\n'))
  .listen(+process.argv[3], process.argv[2]);
