/**
 * The story check: compiles, applies every rule of the compiler, then plays a number of seeded random runs and looks at the
 * staging. `--runs 500` plays more; `--links` first writes what `story/links.json` lacks. Exits with 1 when anything is wrong.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Story as InkRuntime } from 'inkjs';
import { NAMES } from '../../story/names.ts';
import { printed } from './report.ts';
import { buildStory } from './story.ts';
import { walkStory } from './walk.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const runsFlag = process.argv.indexOf('--runs');
const runs = runsFlag < 0 ? 200 : Number(process.argv[runsFlag + 1]);
const say = (line: string) => process.stdout.write(`${line}\n`);

const story = buildStory(path.join(root, 'story/main.ink'), {
  names: NAMES,
  assets: path.join(root, 'assets'),
  ...(process.argv.includes('--links') && { links: 'mend' as const }),
});
for (const found of story.diagnoses) say(`${found.severity}: ${printed(found, root)}`);
if (story.json === null) {
  say(`story: ${story.errors.length} errors`);
  process.exit(1);
}
const problems = walkStory(new InkRuntime(story.json), { hash: story.hash, map: story.map, runs });
for (const problem of problems) say(`error: ${problem}`);
say(`story ${story.hash}: ${story.choiceIds.length} choices, ${story.planned.length} uses of planned names`);
say(`the staging of ${runs} random runs was looked at`);
process.exit(problems.length > 0 ? 1 : 0);
