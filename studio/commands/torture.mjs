/** `npm run torture [-- kills=50 storms=10 beats=1000 seed=…]`: builds the game and tortures it; see `studio/torture/main.ts`. */
import { bin, ensureInstalled, ROOT, run } from './tools.mjs';

process.chdir(ROOT);
await ensureInstalled();

const build = await run(process.execPath, [bin('vite'), 'build', '--logLevel', 'warn']);
if (build.code !== 0) {
  console.error(build.output.trim());
  process.exit(1);
}
const torture = await run(
  process.execPath,
  [bin('tsx'), 'studio/torture/main.ts', ...process.argv.slice(2)],
  { seconds: 3_600, show: true },
);
process.exit(torture.code);
