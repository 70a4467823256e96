/** What must be true of every way that a turn can go. */
import type { End, Key, Leaf, Line, Token } from '../graph.ts';
import type { Seen, Spec } from './spec.ts';
import type { Turns } from './turns.ts';

/** Takes down what does not hold. @param path container path; empty for the place where the turn begins */
export type Tell = (claim: string, message: string, path: string) => void;

/** Letters of a line, and of a choice (design of the prose: a line is one breath, a choice is one thing she does). */
const LINE_LIMIT = 220;
const CHOICE_LIMIT = 70;

/** Looks at one way of a turn. */
export function checkLeaf(spec: Spec, leaf: Leaf, turns: Turns, tell: Tell): void {
  const lastLine = turns.lines[leaf.lines.at(-1) ?? -1]?.path ?? '';
  if (leaf.end !== null) checkEnd(spec, leaf.end, lastLine, tell);
  else checkMenu(spec, leaf, turns, tell);
  if (spec.conventions) checkLengths(leaf, turns, tell);
  for (const [key, token] of Object.entries(leaf.writes)) {
    const range = spec.ranges[key];
    if (range && !range.includes(token))
      tell(
        'every variable stays within its range',
        `${key} becomes ${token}; it may be ${listed(range)}`,
        lastLine,
      );
  }
}

function checkEnd(spec: Spec, end: End, lastLine: string, tell: Tell): void {
  if (end.kind === 'error') {
    const empty = end.message.startsWith('a menu that can be empty');
    tell(empty ? 'every menu can be answered' : 'nothing breaks', end.message, end.path || lastLine);
  } else if (end.kind === 'stopped' && spec.conventions) {
    tell('every end is tagged', 'the story stops here without # ending or # unwritten', lastLine);
  } else if (end.kind === 'exit' && !(end.knot in spec.promised)) {
    tell(
      'chapters go one way',
      `${end.knot} belongs to an earlier chapter, or is not entered from here`,
      lastLine,
    );
  }
}

function checkMenu({ conventions }: Spec, { menu }: Leaf, turns: Turns, tell: Tell): void {
  const first = menu[0]?.path ?? '';
  if (menu.every((offer) => offer.locked))
    tell('every menu can be answered', 'every choice is locked', first);
  const timed = menu.find((offer) => offer.timed);
  const defaults = menu.filter((offer) => offer.isDefault && !offer.locked);
  if (timed && defaults.length !== 1) {
    const message = `a timed menu lists one open # default; this one has ${defaults.length}`;
    tell('timed menus have a default', message, timed.path);
  }
  for (const offer of conventions ? menu : []) {
    const place = turns.places[offer.to];
    const carried = place?.kind === 'choice' && JSON.stringify(place.thread.callstack).includes('"^->"');
    if (carried) tell('no divert is carried over a menu', `${offer.id} keeps a divert for later`, offer.path);
  }
}

function checkLengths({ lines, menu }: Leaf, turns: Turns, tell: Tell): void {
  for (const line of lines) {
    const { text, path } = turns.lines[line] as Line;
    if (text.length > LINE_LIMIT)
      tell('a line is one breath', `a line of ${text.length} letters; ${LINE_LIMIT} fit`, path);
  }
  for (const { text, path } of menu) {
    if (text.length > CHOICE_LIMIT)
      tell('a choice is one thing', `a choice of ${text.length} letters; ${CHOICE_LIMIT} fit`, path);
  }
}

/** Takes down a promise that is not kept. @param holding what the key must hold before the turn, where the turn does not set it */
export type TellPromise = (message: string, holding?: Seen['holding']) => void;

/**
 * Looks at what a turn leaves behind for the chapter it goes to.
 * @param writes what the turn sets
 * @param before value of a key before it; undefined while it is open
 */
export function checkPromise(
  spec: Spec,
  knot: string,
  writes: Leaf['writes'],
  before: (key: Key) => Token | undefined,
  tell: TellPromise,
): void {
  for (const [key, allowed] of Object.entries(spec.promised[knot] ?? {})) {
    const possible = spec.assumed[key] ?? spec.ranges[key] ?? [];
    const token = writes[key] ?? before(key);
    const wrong = (token === undefined ? possible : [token]).filter((value) => !allowed.includes(value));
    if (wrong.length === 0) continue;
    const message = `${key} may be ${listed(wrong)} on going to ${knot}, which assumes ${listed(allowed)}`;
    const range = spec.ranges[key] ?? [];
    const right = range.filter((value) => !wrong.includes(value));
    tell(message, key in writes ? undefined : { key, wrong, right });
  }
}

const listed = (tokens: readonly Token[]) => tokens.join(' or ');
