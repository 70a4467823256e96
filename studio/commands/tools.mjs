/** What every command needs before anything is installed: the root, the dependencies, a way to run a program. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of `package.json`. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

const readJson = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'));

/** Path of the script behind a package's command, to be run with this Node: no shell, no `npx`. */
export function bin(/** @type {string} */ name, packageName = name) {
  const folder = join(ROOT, 'node_modules', packageName);
  const entry = readJson(join(folder, 'package.json')).bin;
  return join(folder, typeof entry === 'string' ? entry : entry[name]);
}

/**
 * Runs a program to its end. Never rejects: a program that cannot start or takes too long has code 127 or 124.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ seconds?: number, env?: Record<string, string | undefined>, show?: boolean }} [options]
 *   `show` passes the output on; otherwise it is collected.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { seconds = 600, env, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that what the program started (browsers) is stopped with it.
      detached: process.platform !== 'win32',
    });
    let output = '';
    let late = false;
    const stop = (/** @type {NodeJS.Signals} */ signal) => {
      try {
        if (process.platform === 'win32' || child.pid === undefined) child.kill(signal);
        else process.kill(-child.pid, signal);
      } catch {
        // It ended by itself in between.
      }
    };
    const timer = setTimeout(() => {
      late = true;
      stop('SIGKILL');
    }, seconds * 1000);
    const interrupted = () => {
      stop('SIGTERM');
      process.exit(130);
    };
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, interrupted);
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer);
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, interrupted);
      resolve({
        code: late ? 124 : code,
        output: late ? `${output}\nstopped after ${Math.round(seconds)} s` : output,
      });
    };
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}

/** Whether everything that the lockfile asks for on every platform lies in `node_modules`, by version. */
function installed() {
  const found = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(found)) return false;
  const have = readJson(found).packages;
  const want = readJson(join(ROOT, 'package-lock.json')).packages;
  return Object.keys(want).every(
    (path) => path === '' || want[path].optional || have[path]?.version === want[path].version,
  );
}

/** Stops with one line when this Node is too old, and runs `npm ci` when what is installed is not what is locked. */
export async function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Iron City needs Node 20.19 or later; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (installed()) return;
  console.log('Installing dependencies (npm ci) …');
  // The npm that runs us, if one does: on Windows `npm` alone is not a program.
  const npm = process.env.npm_execpath;
  const flags = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...flags])
    : await run('npm', flags);
  if (code === 0) return;
  console.error(output.trim());
  console.error('Dependencies could not be installed.');
  process.exit(1);
}

/**
 * Builds the game, then runs a TypeScript program of the makers with what stands on the command line, and exits as it did.
 * @param {string} program path in the repository
 * @param {number} seconds that it may take
 */
export async function buildAndRun(program, seconds) {
  process.chdir(ROOT);
  await ensureInstalled();
  const build = await run(process.execPath, [bin('vite'), 'build', '--logLevel', 'warn']);
  if (build.code !== 0) {
    console.error(build.output.trim());
    process.exit(1);
  }
  const args = [bin('tsx'), program, ...process.argv.slice(2)];
  process.exit((await run(process.execPath, args, { seconds, show: true })).code);
}
