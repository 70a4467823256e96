// `npm run desk [-- knot | file.ink]`: the writer's desk; see `studio/desk/main.tsx`.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './tools.mjs';

await ensureInstalled();
const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
const desk = fileURLToPath(new URL('../desk/main.tsx', import.meta.url));
// React says what it is asked to by this name; a desk needs its quick half.
const env = { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'production' };
const child = spawn(process.execPath, [tsx, desk, ...process.argv.slice(2)], { stdio: 'inherit', env });
// The desk leaves the screen as it found it; this only waits for it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.once('close', (code) => process.exit(code ?? 1));
