/** What earlier playthroughs leave to later ones. */
import type { ProfileFacts } from '../../../src/story/index.ts';
import { factKeys } from '../book.ts';

/** Endings that teach a lesson, each `lesson_<ending>` (story bible, three tiers of state). */
const TEACHING = ['parts', 'daughter', 'heart', 'guest'] as const;
/** The ending that only opens when all others were met. */
const LAST_ENDING = 'cruel';

/**
 * The facts of a profile after runs that met these marks (`shard s_line`, `ending parts`).
 * @param endings ids of all endings of the story; without any, `allEndings` stays false
 */
export function factsAfter(marks: ReadonlySet<string>, endings: readonly string[]): ProfileFacts {
  const others = endings.filter((id) => id !== LAST_ENDING);
  return {
    shards: [...marks]
      .filter((mark) => mark.startsWith('shard '))
      .map((mark) => mark.slice('shard '.length))
      .sort(),
    lessons: TEACHING.filter((id) => marks.has(`ending ${id}`)).map((id) => `lesson_${id}`),
    allEndings: others.length > 0 && others.every((id) => marks.has(`ending ${id}`)),
  };
}

/** Whether a profile gives all of these facts. */
export function gives(profile: ProfileFacts, facts: ProfileFacts): boolean {
  const given = new Set(factKeys(profile));
  return factKeys(facts).every((key) => given.has(key));
}
