import { Story as InkRuntime } from 'inkjs';
import { Compiler } from 'inkjs/full';
import { createStory, type ProfileFacts, type Run, type Story } from '../../src/story/index.ts';

/** No earlier playthrough. */
export const FRESH: ProfileFacts = { shards: [], lessons: [], allEndings: false };

/** A story room over a few lines of ink. */
export function storyOf(source: string, hash = 'fixture', choiceIds: readonly string[] = []): Story {
  const json = new Compiler(source).Compile().ToJson() as string;
  return createStory(new InkRuntime(json), hash, choiceIds);
}

/** A story with state, branches that meet again, once-only choices, a loop and sequences. */
export const WALKED = `
LIST shards = s_one = 1, s_two = 2
VAR trust = 1
-> yard
=== yard
# title: Yard
# plate: scrapyard dawn
A line in the yard. # actor: ido tired centre
Another, {trust > 1: trusting|wary}. # weather: ash 0.3
* [Open. # id: open]
  You open. # sound: lid
  ~ trust += 1
* [Stay. # id: stay]
  You stay. # exit: ido
* {shards ? s_one} [Remember. # id: remember # because: shards]
  You remember. # shard: s_two
- A line where they meet. {You counted {trust}.|}
-> hub
=== hub
A hub, {once|twice|often}. # camera: push 1.2 4s
+ {hub < 5} [Again. # id: again]
  Round. # plate: street night
  -> hub
+ [Leave. # id: leave]
  -> gone
=== gone
IDO: I thought you were. # plate: street night # actor: ido warm near left
IDO (aside): Nothing.
# ending: vow
-> END
`;

/** Walks a run by picking among the open choices with the numbers given; stops when they run out. */
export function walk(run: Run, picks: readonly number[]): Run {
  for (const pick of picks) {
    const open = run.turn.choices.filter((choice) => choice.locked === undefined);
    const choice = open[pick % Math.max(1, open.length)];
    if (!choice) break;
    run.choose(choice.key);
  }
  return run;
}
