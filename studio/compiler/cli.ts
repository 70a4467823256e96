/**
 * The story check: compiles, applies every rule, then plays a number of seeded random runs over the real story room
 * and looks at what a reader would meet. `--runs 500` plays more. Exits with 1 when anything is wrong.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Story as InkRuntime } from 'inkjs';
import { NAMES } from '../../story/names.ts';
import { printed } from './report.ts';
import { STATE_FILE } from './state.ts';
import { buildStory } from './story.ts';
import { walkStory } from './walk.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const runsFlag = process.argv.indexOf('--runs');
const runs = runsFlag < 0 ? 200 : Number(process.argv[runsFlag + 1]);
const say = (line: string) => process.stdout.write(`${line}\n`);

const story = buildStory(path.join(root, 'story/main.ink'), {
  names: NAMES,
  assets: path.join(root, 'assets'),
});
for (const found of story.diagnoses) say(`${found.severity}: ${printed(found, root)}`);
if (story.json === null) {
  say(`story: ${story.errors.length} errors`);
  process.exit(1);
}
const state = fs.readFileSync(path.join(root, 'story', STATE_FILE), 'utf8');
const found = walkStory(new InkRuntime(story.json), { hash: story.hash, state, map: story.map, runs });
for (const problem of found.problems) say(`error: ${problem}`);
const [least, middle, most] = found.words;
say(`story ${story.hash}: ${story.choiceIds.length} choices, ${story.planned.length} uses of planned names`);
say(`${runs} random runs: ${least}–${most} words shown (median ${middle}), ${found.menus.join('–')} menus`);
process.exit(found.problems.length > 0 ? 1 : 0);
