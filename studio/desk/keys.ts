/** The keys of the desk, as `?` lists them. */
export const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['Space  →', 'on: the next line'],
  ['1–9  ↑ ↓ Enter', 'choose'],
  ['m', 'on to the menu'],
  ['←  Backspace', 'back a line, across choices too'],
  ['b', 'back to the menu before'],
  ['r', 'restart, from where this run began'],
  ['j', 'jump to a knot with a chosen state'],
  ['u', 'what is unread from here'],
  ['p', 'prove this chapter; p again stops it'],
  ['s', 'keep this run in a file'],
  ['l', 'take up a run that was kept'],
  ['e', 'open the editor at this line ($EDITOR)'],
  ['d', 'directions, or words alone'],
  ['PgUp PgDn', 'look back over the text'],
  ['?', 'these keys'],
  ['q', 'quit'],
];
