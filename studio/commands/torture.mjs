/** `npm run torture [-- edits=1000 kills=50 storms=10 beats=1000 seed=…]`: builds the game and tortures it; see `studio/torture/main.ts`. */
import { buildAndRun } from './tools.mjs';

await buildAndRun('studio/torture/main.ts', 3_600);
