/** `npm run torture [-- kills=200 storms=10 beats=1000 edits=1000 hostile=20000 seed=…]`: builds the game and tortures it; see `studio/torture/main.ts`. */
import { buildAndRun } from './tools.mjs';

await buildAndRun('studio/torture/main.ts', 3_600);
