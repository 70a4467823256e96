// `npm run prove [-- --fresh | --release | --check | --chapter=file | story.ink]`: proves the story; see `studio/prover/main.ts`.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './tools.mjs';

await ensureInstalled();
const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
const prover = fileURLToPath(new URL('../prover/main.ts', import.meta.url));
const child = spawn(process.execPath, [tsx, prover, ...process.argv.slice(2)], { stdio: 'inherit' });
// The prover puts down what it has; this only waits for it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.once('close', (code) => process.exit(code ?? 1));
