/** `npm run dev`: the dev server with hot updates; arguments go on to vite. */
import { spawn } from 'node:child_process';
import { bin, ensureInstalled, ROOT } from './tools.mjs';

process.chdir(ROOT);
await ensureInstalled();

const vite = spawn(process.execPath, [bin('vite'), ...process.argv.slice(2)], { stdio: 'inherit' });
// The terminal's Ctrl-C reaches both; a plain SIGTERM reaches only us.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => vite.kill('SIGTERM'));
vite.once('exit', (code) => process.exit(code ?? 0));
