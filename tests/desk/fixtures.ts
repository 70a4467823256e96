/** A small house of its own in a temporary folder, with all that a desk looks at. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Names } from '../../src/story/names.ts';
import { type Entry, type House, loadScript, type Script } from '../../studio/desk/script.ts';

const STATE = `
LIST shards = s_one = 1
LIST marks = m_open = 1, m_stay = 2
LIST day_kind = day_none = 1, day_market = 2, day_court = 3
VAR trust = 1 // range: 0..3, read in 1
VAR day = day_none // one of: day_kind, read in 1
VAR told = false // range: false..true, read in 1
=== function mark(x) ===
~ marks += x
=== function trust_by(n) ===
~ trust = trust + n
`;

const YARD = `=== yard ===
# chapter: 1 Scrap
# title: The yard
# plate: yard
You stand in the yard.
IDO: Cabbages. # actor: ido tired left # sound: lid
* [Open it. # id: open # timed: 6s]
    ~ mark(m_open)
    ~ trust_by(1)
    It opens.
* [Stay. # id: stay # default]
    ~ mark(m_stay)
    It stays shut.
* [Fly. # id: fly # locked: Nobody has wings yet.]
    You fly.
- The lid is *cold*.
-> shed
`;

const SHED = `=== shed ===
# title: The shed
Trust is {trust} on {day}.
+ [Out. # id: out]
    Out you go. # unwritten
-> END
`;

const MAIN = 'INCLUDE state.ink\nINCLUDE one/yard.ink\nINCLUDE one/shed.ink\n-> yard\n';

const NAMES: Names = {
  plates: { yard: { planned: true, standIn: null } },
  cast: {
    ido: { name: 'Ido', colour: '#aabbcc', slug: null, poses: [], looks: { tired: true } },
  },
  music: {},
  ambience: {},
  sounds: { lid: { planned: true, standIn: null } },
  codex: {},
  endings: {},
  reasons: [],
};

/** A story on disk. */
export interface Written {
  readonly folder: string;
  readonly entry: Entry;
  readonly house: House;
  /** Replaces a text that stands once in a file. */
  edit(file: string, from: string, to: string): void;
}

/** Writes the house; it goes when the test ends. */
export function written(): Written {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'desk-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  fs.mkdirSync(path.join(folder, 'one'));
  const files = { 'state.ink': STATE, 'one/yard.ink': YARD, 'one/shed.ink': SHED, 'main.ink': MAIN };
  for (const [file, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, file), text);
  const house: House = {
    names: NAMES,
    assets: folder,
    contracts: { 'one/shed.ink': { day: ['day_market', 'day_court'] } },
    tiers: { marks: ['marks'], facts: ['shards'] },
  };
  return {
    folder,
    house,
    entry: { file: path.join(folder, 'main.ink'), house },
    edit(file, from, to) {
      const text = fs.readFileSync(path.join(folder, file), 'utf8');
      if (text.split(from).length !== 2) throw new Error(`${from} does not stand once in ${file}`);
      fs.writeFileSync(path.join(folder, file), text.replace(from, to));
    },
  };
}

/** The script of a story that compiles. */
export function scriptOf(entry: Entry): Script {
  const { script, problems } = loadScript(entry);
  if (!script) throw new Error(problems.map(({ place, message }) => `${place}: ${message}`).join('\n'));
  return script;
}
