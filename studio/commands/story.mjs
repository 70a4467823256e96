// `npm run story`: compiles the story, checks it, plays it at random. `-- --links` writes what `story/links.json` lacks. The
// check itself is TypeScript.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
const check = fileURLToPath(new URL('../compiler/cli.ts', import.meta.url));
const { status } = spawnSync(process.execPath, [tsx, check, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
