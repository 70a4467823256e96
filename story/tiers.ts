/** What of `state.ink` is no Gate (story bible: Marks, Shards). */

/** The list that only colours text. */
export const MARKS = 'marks';
/** What earlier playthroughs give. */
export const FACTS = ['shards', 'lessons', 'all_endings'] as const;
