// `npm run score [-- slug…]`: renders the score and everything else that is heard. The maker itself is TypeScript.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
const build = fileURLToPath(new URL('../score/build.ts', import.meta.url));
const { status } = spawnSync(process.execPath, [tsx, build, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
