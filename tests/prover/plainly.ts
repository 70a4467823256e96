/**
 * The plain way to cover a story: save, load, choose, continue, for every state and every choice. It knows nothing of trees
 * and prunes states as the explorer does, so that both must come to the very same set. For tests, and for the benchmark.
 */

import { saturated } from '../../studio/prover/flow/saturate.ts';
import type { Key } from '../../studio/prover/graph.ts';
import type { Choice, Story } from '../../studio/prover/ink/classes.ts';
import { type Place, placeAfter } from '../../studio/prover/ink/control.ts';
import { loadStory, opened } from '../../studio/prover/ink/engine.ts';
import { flag, holds, tokenOf } from '../../studio/prover/ink/values.ts';
import type { Spec } from '../../studio/prover/safety/spec.ts';
import { TurnBook } from '../../studio/prover/safety/turns.ts';

/** A state as text that does not depend on who found it: the place, and what is known of what can still be read. */
export const stateText = (place: Place, known: readonly (readonly [Key, string])[]): string =>
  JSON.stringify([place, known]);

/**
 * @param spec of a plain story: everything known, no chapters
 * @param limit states after which it gives up
 * @returns every state at which a turn begins, but for the first
 * @throws StoryException where the story breaks
 */
export function explorePlainly(spec: Spec, limit = 1_000_000): ReadonlySet<string> {
  const book = new TurnBook(spec);
  const story = loadStory(spec.json);
  const found = new Set<string>();
  const menus: string[] = [];
  const arrive = () => {
    while (story.canContinue) story.Continue();
    if (story.currentChoices.length > 0) menus.push(story.state.ToJson());
  };
  arrive();
  for (let menu = menus.pop(); menu !== undefined && found.size < limit; menu = menus.pop()) {
    story.state.LoadJson(menu);
    const texts = story.currentChoices.map((choice) => {
      const { place, known } = standingAfter(book, story, choice);
      return stateText(place, known);
    });
    texts.forEach((text, index) => {
      if (found.has(text)) return;
      found.add(text);
      story.state.LoadJson(menu as string);
      story.ChooseChoiceIndex(index);
      arrive();
    });
  }
  return found;
}

/** What a choice leads to: the place, and what of the values that ink holds can still be read there. */
export function standingAfter(
  book: TurnBook,
  story: Story,
  choice: Choice,
): { readonly place: Place; readonly known: [Key, string][] } {
  const place = placeAfter(choice, book.liveTemps);
  const { variablesState, _visitCounts } = opened(story)._state;
  const known = book.liveKeys(book.control(place)).map((key): [Key, string] => {
    const [name = '', item] = key.split('.');
    const value = key.startsWith('#') ? undefined : variablesState._globalVariables.get(name);
    if (value) return [key, item === undefined ? tokenOf(value) : flag(holds(value, item))];
    const count = _visitCounts.get(key.slice(1)) ?? 0;
    const saturation = book.counts[key];
    return [key, String(saturation ? saturated(count, saturation) : count)];
  });
  return { place, known };
}
