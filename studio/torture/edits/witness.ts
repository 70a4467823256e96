/** Plays a way on ink itself, without the story room: what a replay must come to. */
import { InkList, type Story } from 'inkjs';
import type { ProfileFacts } from '../../../src/story/index.ts';

/** A choice as ink offers it. */
export interface Offer {
  readonly id: string;
  readonly text: string;
  readonly locked: boolean;
}

/** What ink told on a way. */
export interface Walk {
  /** Lines of every turn, in order; a line without words is none. */
  readonly turns: readonly (readonly string[])[];
  /** The menu at the end of each turn. */
  readonly menus: readonly (readonly Offer[])[];
}

/** The line shown at a beat: a turn without words leaves the last ones standing. */
export function lineShown({ turns }: Pick<Walk, 'turns'>, index: number): string {
  const last = turns.at(-1) ?? [];
  return last[index] ?? turns.findLast((lines) => lines.length > 0)?.at(-1) ?? '';
}

function setFacts(ink: Story, { shards, lessons, allEndings }: ProfileFacts): void {
  const variables = ink.variablesState as unknown as Record<string, unknown>;
  for (const [variable, items] of Object.entries({ shards, lessons })) {
    const list = new InkList(variables[variable] as InkList);
    for (const item of items) list.AddItem(item);
    variables[variable] = list;
  }
  variables.all_endings = allEndings;
}

function readLines(ink: Story): string[] {
  const lines: string[] = [];
  while (ink.canContinue) {
    const line = (ink.Continue() ?? '').trim();
    if (line !== '') lines.push(line);
  }
  return lines;
}

function offersOf(ink: Story): Offer[] {
  return ink.currentChoices.map(({ text, tags }) => {
    const found = (name: string) => tags?.find((tag) => tag.trim().startsWith(`${name}:`));
    const id = found('id')?.trim().slice('id:'.length).trim() ?? '';
    return { id, text: text.trim(), locked: found('locked') !== undefined };
  });
}

/** Takes choices by their ids as far as they are offered and open. */
export function walk(ink: Story, seed: number, facts: ProfileFacts, ids: readonly string[]): Walk {
  ink.ResetState();
  ink.state.storySeed = seed;
  setFacts(ink, facts);
  const turns = [readLines(ink)];
  const menus = [offersOf(ink)];
  for (const id of ids) {
    const at = menus.at(-1)?.findIndex((offer) => offer.id === id && !offer.locked) ?? -1;
    if (at < 0) break;
    ink.ChooseChoiceIndex(at);
    turns.push(readLines(ink));
    menus.push(offersOf(ink));
  }
  return { turns, menus };
}
