/** Decides, without the story room, what a replay on an edited story must have come to. */
import type { Divergence, Replay, Run } from '../../../src/story/index.ts';
import type { Recorded } from './journals.ts';
import { choicesOf, linesOf, readings, type Sources } from './source.ts';
import type { Walk } from './witness.ts';

/** A replay as far as anybody can see it from outside. */
export type Replayed = Omit<Replay, 'run'> & { readonly run: Pick<Run, 'turn' | 'choices' | 'turns'> };

/** What the edits did, for one journal. */
export interface Truth {
  /** Texts that the edited source gives for an id. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Choices that the edits have taken from their place. */
  readonly lost: ReadonlySet<string>;
  /** Choices that the edits have put in other words. */
  readonly reworded: ReadonlySet<string>;
  /** What ink tells on the journal's way through the edited story, as far as that goes. */
  readonly told: Walk;
}

/** The texts of every choice with an id, from the source. */
export function textsById(sources: Sources): Map<string, readonly string[]> {
  const choices = [...sources.values()].flatMap((source) => choicesOf(linesOf(source)));
  return new Map(choices.map(({ id, text }) => [id, readings(text)]));
}

/** How many choices of the journal can be taken. */
function reachOf({ ids }: Recorded, { lost }: Truth): number {
  const stop = ids.findIndex((id) => lost.has(id));
  return stop < 0 ? ids.length : stop;
}

/** The text of each choice that can be taken, as ink offers it on the way. */
function textsNow({ ids }: Recorded, { told }: Truth, reach: number): string[] {
  return ids
    .slice(0, reach)
    .map((id, turn) => told.menus[turn]?.find((offer) => offer.id === id)?.text ?? '');
}

/** The edits are what they say: ink goes as far as they let it, and offers the words of the source. */
function doubts(recorded: Recorded, truth: Truth, reach: number): string[] {
  const { told, texts, reworded } = truth;
  const went = told.turns.length - 1;
  const far = went === reach ? [] : [`oracle: ink takes ${went} choices, the edits allow ${reach}`];
  const wrong = textsNow(recorded, truth, reach).flatMap((text, turn) => {
    const id = recorded.ids[turn] ?? '';
    const right = texts.get(id)?.includes(text) && (text === recorded.texts[turn] || reworded.has(id));
    return right ? [] : [`oracle: ${id} reads “${text}”, not as in the source`];
  });
  return [...far, ...wrong];
}

/** Every choice taken is the recorded one, and what was told on the way is what ink tells. */
function wrongTurns(
  recorded: Recorded,
  { told }: Truth,
  { run, replayed }: Replayed,
  reach: number,
): string[] {
  const wrong: string[] = [];
  if (replayed !== reach) wrong.push(`took ${replayed} choices, not ${reach}`);
  if (run.turn.index !== reach) wrong.push(`stands at turn ${run.turn.index}, not ${reach}`);
  const keys = run.choices.map((entry) => entry.slice(0, entry.lastIndexOf('~')));
  if (keys.join() !== recorded.ids.slice(0, reach).join()) wrong.push(`took ${keys.join(', ')}`);
  for (const [at, { beats, choices }] of run.turns().entries()) {
    const lines = told.turns[at] ?? [];
    const same = beats.length === lines.length && beats.every(({ text }, n) => lines[n]?.endsWith(text));
    if (!same && lines.length > 0) wrong.push(`turn ${at} tells “${beats[0]?.text}” …, ink “${lines[0]}” …`);
    const offered = choices.map(({ key, text }) => `${key} ${text}`).join('; ');
    const menu = (told.menus[at] ?? []).map(({ id, text }) => `${id} ${text}`).join('; ');
    if (offered !== menu) wrong.push(`turn ${at} offers ${offered}, ink ${menu}`);
  }
  return wrong;
}

/** A divergence as far as the reader is told. */
function tellOf(found: Divergence): string {
  const about = 'key' in found ? ` ${found.key}` : '';
  const text = found.kind === 'reworded' ? ` “${found.text}”` : '';
  return `${found.kind}${about} at ${found.turn}${text}`;
}

/** What must be told of the choices: those that read otherwise, and the one that cannot be taken. */
function tellings(recorded: Recorded, truth: Truth, reach: number): string[] {
  const reworded = textsNow(recorded, truth, reach).flatMap((text, turn) =>
    text === recorded.texts[turn] ? [] : [`reworded ${recorded.ids[turn]} at ${turn} “${text}”`],
  );
  const stop = recorded.ids[reach];
  if (stop === undefined) return reworded;
  return [...reworded, `${truth.texts.has(stop) ? 'closed' : 'gone'} ${stop} at ${reach}`];
}

/** The beat where the reader is put, and whether it is told that the line is no more. */
function wrongBeat(recorded: Recorded, { told }: Truth, replay: Replayed, reach: number): string[] {
  const { beats } = replay.run.turn;
  const { at } = replay;
  const last = beats.length - 1;
  if (reach < recorded.ids.length) return at === last ? [] : [`stands at beat ${at}, not at the menu`];
  const lines = told.turns.at(-1) ?? [];
  const shown = lines[at] ?? lines.at(-1) ?? recorded.line;
  const moved = replay.divergences.some(({ kind }) => kind === 'line-moved');
  const remains = lines.length === 0 || lines.includes(recorded.line);
  if (remains && moved) return [`the line “${recorded.line}” is there, but is told to have moved`];
  if (remains) return shown === recorded.line ? [] : [`shows “${shown}”, not “${recorded.line}”`];
  const nearest = Math.min(recorded.journal.beat.index, last);
  const clamped = at === nearest ? [] : [`stands at beat ${at}, not ${nearest}`];
  return moved ? clamped : [...clamped, `the line “${recorded.line}” is no more, and nobody says so`];
}

/** Everything that is wrong with a replay; nothing when it is as it must be. */
export function judge(recorded: Recorded, truth: Truth, replay: Replayed): string[] {
  const reach = reachOf(recorded, truth);
  const doubt = doubts(recorded, truth, reach);
  if (doubt.length > 0) return doubt;
  const due = tellings(recorded, truth, reach);
  const heard = replay.divergences.filter(({ kind }) => kind !== 'line-moved').map(tellOf);
  const untold = due.filter((each) => !heard.includes(each)).map((each) => `does not tell: ${each}`);
  const madeUp = heard.filter((each) => !due.includes(each)).map((each) => `tells wrongly: ${each}`);
  return [
    ...wrongTurns(recorded, truth, replay, reach),
    ...untold,
    ...madeUp,
    ...wrongBeat(recorded, truth, replay, reach),
  ];
}
