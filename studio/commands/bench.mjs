/** `npm run bench [-- part…]`: builds the game and measures it, or some parts of it; see `studio/bench/main.ts`. */
import { bin, ensureInstalled, ROOT, run } from './tools.mjs';

process.chdir(ROOT);
await ensureInstalled();

const build = await run(process.execPath, [bin('vite'), 'build', '--logLevel', 'warn']);
if (build.code !== 0) {
  console.error(build.output.trim());
  process.exit(1);
}
const bench = await run(process.execPath, [bin('tsx'), 'studio/bench/main.ts', ...process.argv.slice(2)], {
  seconds: 1_200,
  show: true,
});
process.exit(bench.code);
