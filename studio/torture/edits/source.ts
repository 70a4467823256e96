/** Ink source as an editor of it sees it: lines of a kind, choices with their branches, menus, knots. */

/** Text of every file, by absolute path. */
export type Sources = ReadonlyMap<string, string>;

/** One line of a file. */
export interface Line {
  readonly text: string;
  readonly kind: 'knot' | 'choice' | 'gather' | 'divert' | 'prose' | 'other';
  /** Bullets of a choice or dashes of a gather; 0 for anything else. */
  readonly depth: number;
  /** How many choices the line stands in the branch of; a choice's own line counts. */
  readonly branch: number;
  /** Inside braces that were opened on a line before. */
  readonly inBlock: boolean;
}

const KNOT = /^\s*={2,}\s*(function\s+)?(\w+)/;
const DIVERT = /^\s*->\s*(\w+)\s*$/;
const ELSEWHERE = /^\s*(?:$|\/\/|#|~|=|[{}]\s*$|INCLUDE\b|VAR\b|CONST\b|LIST\b|TODO\b)/;

/** How many braces a line opens more than it closes. */
function bracesOf(text: string): number {
  return text.split('{').length - text.split('}').length;
}

const STARS = /^\s*((?:[*+]\s*)+)/;
const DASHES = /^\s*((?:-(?!>)\s*)+)/;

const bulletsOf = (text: string, bullets: RegExp): number =>
  (bullets.exec(text)?.[1] ?? '').replace(/\s/g, '').length;

function kindOf(text: string, inBlock: boolean): Pick<Line, 'kind' | 'depth'> {
  if (KNOT.test(text)) return { kind: 'knot', depth: 0 };
  const stars = bulletsOf(text, STARS);
  if (stars > 0) return { kind: 'choice', depth: stars };
  const dashes = bulletsOf(text, DASHES);
  // In a block a dash is a condition's.
  if (dashes > 0) return inBlock ? { kind: 'other', depth: 0 } : { kind: 'gather', depth: dashes };
  if (DIVERT.test(text)) return { kind: 'divert', depth: 0 };
  const isWords = !ELSEWHERE.test(text) && (inBlock ? bracesOf(text) >= 0 : bracesOf(text) === 0);
  return { kind: isWords && !text.includes('->') ? 'prose' : 'other', depth: 0 };
}

/** The lines of a file. */
export function linesOf(source: string): Line[] {
  let open = 0;
  let branch = 0;
  return source.split('\n').map((text) => {
    const inBlock = open > 0;
    const { kind, depth } = kindOf(text, inBlock);
    if (!/^\s*\/\//.test(text)) open += bracesOf(text);
    if (kind === 'knot') branch = 0;
    if (kind === 'choice') branch = depth;
    if (kind === 'gather') branch = depth - 1;
    return { text, kind, depth, branch, inBlock };
  });
}

/** A choice, taken apart: `* {guard} [text # tags] rest`. */
export interface Choice {
  readonly id: string;
  readonly lead: string;
  readonly guard: string;
  readonly text: string;
  readonly tags: string;
  readonly rest: string;
  /** Index of its line, and of the first after its branch. */
  readonly from: number;
  readonly to: number;
}

const CHOICE = /^(\s*(?:[*+]\s*)+(?:\(\w+\)\s*)?)((?:\{[^}]*\}\s*)*)\[([^#\]]*)((?:#[^\]]*)?)\](.*)$/;
const ID = /#\s*id:\s*([\w-]+)/;

/** The line that a choice is written on. */
export function writtenChoice({ lead, guard, text, tags, rest }: Omit<Choice, 'id' | 'from' | 'to'>): string {
  return `${lead}${guard}[${text.trim()} ${tags}]${rest}`;
}

/** Offered to everybody who comes by. */
export const isOpen = ({ guard, tags }: Choice): boolean => guard === '' && !/#\s*locked:/.test(tags);

const isBlank = (line?: Line): boolean => /^\s*(?:\/\/.*)?$/.test(line?.text ?? 'none');

/** First line that no longer belongs to the branch of the choice at `from`. */
function branchEnd(lines: readonly Line[], from: number): number {
  const depth = lines[from]?.depth ?? 0;
  const after = lines.findIndex(
    (line, index) => index > from && (line.kind === 'knot' || (line.depth > 0 && line.depth <= depth)),
  );
  let to = after < 0 ? lines.length : after;
  while (isBlank(lines[to - 1])) to--;
  return to;
}

/** The choice at a line; null when it has no id or is written otherwise. */
function choiceAt(lines: readonly Line[], from: number): Choice | null {
  const [, lead, guard, text, tags, rest] = CHOICE.exec(lines[from]?.text ?? '') ?? [];
  const id = ID.exec(tags ?? '')?.[1];
  if (lead === undefined || id === undefined) return null;
  const parts = { lead, guard: guard ?? '', text: (text ?? '').trim(), tags: tags ?? '', rest: rest ?? '' };
  return { id, ...parts, from, to: branchEnd(lines, from) };
}

/** All choices of a file, in order. */
export function choicesOf(lines: readonly Line[]): Choice[] {
  return lines.flatMap((line, index) => {
    const choice = line.kind === 'choice' ? choiceAt(lines, index) : null;
    return choice ? [choice] : [];
  });
}

/** Choices that are offered together. */
export interface Menu {
  readonly file: string;
  readonly depth: number;
  readonly choices: readonly Choice[];
}

/** The menus of a file: choices of one depth, one branch after the other. */
export function menusOf(file: string, lines: readonly Line[]): Menu[] {
  const menus: { file: string; depth: number; choices: Choice[] }[] = [];
  for (const choice of choicesOf(lines)) {
    const depth = lines[choice.from]?.depth ?? 0;
    const goesOn = (last?: Choice) => last && lines.slice(last.to, choice.from).every(isBlank);
    const menu = menus.find((each) => each.depth === depth && goesOn(each.choices.at(-1)));
    if (menu) menu.choices.push(choice);
    else menus.push({ file, depth, choices: [choice] });
  }
  return menus;
}

/** A knot that is no function. */
export interface Knot {
  readonly file: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The knots of a file, in order. */
export function knotsOf(file: string, lines: readonly Line[]): Knot[] {
  const heads = lines.flatMap((line, index) => (line.kind === 'knot' ? [index] : []));
  return heads.flatMap((from, n) => {
    const [, isFunction, name] = KNOT.exec(lines[from]?.text ?? '') ?? [];
    if (isFunction !== undefined || name === undefined) return [];
    return [{ file, name, from, to: heads[n + 1] ?? lines.length }];
  });
}

/** What a text with alternatives, `{asked:again|}`, may come to. */
export function readings(text: string): string[] {
  const found = /\{(?:[^:|{}]*:)?([^{}]*)\}/.exec(text);
  if (!found) return [text.trim()];
  const [whole, inside = ''] = found;
  const ways = inside.includes('|') ? inside.split('|') : [inside, ''];
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + whole.length)];
  return ways.flatMap((way) => readings(before + way + after));
}
