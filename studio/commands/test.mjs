/** `npm test`: every check there is, in order of cost. The last line is the sum. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browsers.mjs';
import { bin, ensureInstalled, ROOT, run } from './tools.mjs';

process.chdir(ROOT);
await ensureInstalled();

const REPORTS = join(ROOT, '.cache/test');
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

/** @type {Record<string, string>} */
const env = { CI: '1', NO_COLOR: '1' };
const total = { passed: 0, failed: 0 };
/** The whole stays under a quarter of an hour, whatever hangs: what comes too late is a failure. */
const deadline = performance.now() + 14.5 * 60_000;
const left = (/** @type {number} */ seconds) =>
  Math.max(1, Math.min(seconds, (deadline - performance.now()) / 1000));

/** @typedef {{ passed: number, failed: number, output: string }} Result */

/** A check that is right or wrong as a whole. @returns {Promise<Result>} */
async function check(/** @type {string[]} */ args, seconds = 120) {
  const { code, output } = await run(process.execPath, args, { seconds: left(seconds), env });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

/** One vitest project. A file that does not even load counts as one failure. @returns {Promise<Result>} */
async function vitest(/** @type {string} */ project, /** @type {number} */ seconds) {
  const file = join(REPORTS, `${project}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { code, output } = await run(process.execPath, [bin('vitest'), ...args], {
    seconds: left(seconds),
    env,
  });
  if (!existsSync(file)) return { passed: 0, failed: 1, output };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const unloaded = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ suite) =>
      suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  // Vitest also fails for an error outside of any test.
  return { passed: report.numPassedTests, failed: failed || (code === 0 ? 0 : 1), output };
}

/** Kills, storms and a long reading, the same ones every time. @returns {Promise<Result>} */
async function torture() {
  const file = join(REPORTS, 'torture.json');
  const args = [
    'studio/torture/main.ts',
    'kills=4',
    'storms=2',
    'presses=160',
    'beats=160',
    'edits=0',
    'hostile=1000',
    'seed=1',
    `report=${file}`,
  ];
  const { code, output } = await run(process.execPath, [bin('tsx'), ...args], { seconds: left(240), env });
  if (!existsSync(file)) return { passed: 0, failed: 1, output };
  const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed, failed: failed || (code === 0 ? 0 : 1), output };
}

/** Hands a browser to the later steps by the environment; no test in itself. @returns {Promise<Result>} */
async function browser(/** @type {string} */ variable, /** @type {() => Promise<string>} */ find) {
  try {
    env[variable] = await find();
    return { passed: 0, failed: 0, output: '' };
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
  }
}

/** Runs one step and says how it went. @returns {Promise<boolean>} */
async function step(/** @type {string} */ name, /** @type {() => Promise<Result>} */ work, able = true) {
  const began = performance.now();
  const { passed, failed, output } = able
    ? await work()
    : { passed: 0, failed: 1, output: 'not run: what it stands on failed' };
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(output.trim());
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  return failed === 0;
}

await step('types', () => check([bin('tsc', 'typescript'), '--noEmit']));
await step('lint', () => check([bin('biome', '@biomejs/biome'), 'check', '.']));
await step('unit', () => vitest('unit', 300));
const chromium = await step('chromium', () => browser('CHROME_PATH', findChromium));
const firefox = await step('firefox', () => browser('FIREFOX_PATH', findFirefox));
await step('browser', () => vitest('browser', 300), chromium);
await step('story', () => check(['studio/commands/story.mjs']));
await step('proof', () => check(['studio/commands/prove.mjs', '--check']));
const built = await step('build', () => check([bin('vite'), 'build', '--logLevel', 'warn']));
await step('journeys', () => vitest('journeys', 600), built && chromium && firefox);
await step('torture', torture, built && chromium);

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
