/** `npm run bench [-- part…]`: builds the game and measures it, or some parts of it; see `studio/bench/main.ts`. */
import { buildAndRun } from './tools.mjs';

await buildAndRun('studio/bench/main.ts', 1_200);
