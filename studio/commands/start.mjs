/** `npm start`: installs what is missing, builds, serves the game. PORT and HOST move it. */
import { serveBuilt } from './serve.mjs';
import { bin, ensureInstalled, ROOT, run } from './tools.mjs';

process.chdir(ROOT);
await ensureInstalled();

// Always built anew: it takes seconds, and no comparison of dates is always right.
console.log('Building …');
const build = await run(process.execPath, [bin('vite'), 'build', '--logLevel', 'warn']);
if (build.code !== 0) {
  console.error(build.output.trim());
  console.error('The game could not be built.');
  process.exit(1);
}

const server = await serveBuilt({
  ...(process.env.PORT ? { port: Number(process.env.PORT) } : {}),
  ...(process.env.HOST ? { host: process.env.HOST } : {}),
});
console.log(server.url);
console.log('Ctrl-C stops it.');

const stop = async () => {
  await server.close();
  process.exit(0);
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
