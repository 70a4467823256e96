/** One simulated run, as far as the report counts it. */
import type { ProfileFacts } from '../../../src/story/index.ts';
import { type Dice, Player } from '../book.ts';
import type { Book } from '../graph.ts';
import type { Reader } from './readers.ts';

/** Choices after which a run is left where it is: it goes in a circle. */
const RUN_LIMIT = 2_000;

/** The lines of a book by number: lines of one identity have one number. */
export class Lines {
  /** Words of a line, by its number. */
  readonly words: number[] = [];
  readonly #numbers: readonly Uint32Array[];

  constructor(book: Book) {
    const known = new Map<string, number>();
    this.#numbers = book.chapters.map((chapter) =>
      Uint32Array.from(chapter.lines, (line) => {
        const number = known.get(line.id) ?? this.words.push(line.words) - 1;
        known.set(line.id, number);
        return number;
      }),
    );
  }

  /** Number of a line of a chapter, by their indexes. */
  numberOf(chapter: number, line: number): number {
    return this.#numbers[chapter]?.[line] as number;
  }
}

/** What a run was. */
export interface Reading {
  /** Numbers of the lines shown, in order; a line may come twice. */
  readonly lines: readonly number[];
  /** Words shown. */
  readonly words: number;
  /** The menus met: chapter (index), ids of the open choices, and the one taken. */
  readonly menus: readonly {
    readonly chapter: number;
    readonly open: readonly string[];
    readonly taken: string;
  }[];
  /** Chapters (indexes) that it came through. */
  readonly chapters: ReadonlySet<number>;
  readonly shards: readonly string[];
  /** `ending vow`, `unwritten at bolt`, `stopped at bolt`, `error at bolt`, `shut at bolt` (all is locked), `endless at bolt`. */
  readonly end: string;
}

/** Plays a run to its end. @throws MissingWay and MissingEntry where the graph has a hole */
export function readRun(book: Book, lines: Lines, facts: ProfileFacts, reader: Reader, dice: Dice): Reading {
  const player = Player.begin(book, facts, dice);
  const shown: number[] = [];
  const menus: { chapter: number; open: string[]; taken: string }[] = [];
  const chapters = new Set<number>();
  const shards = new Set<string>();
  const taken = new Map<string, number>();
  let words = 0;
  let knot = book.start;
  for (;;) {
    for (const step of player.turn.steps) {
      chapters.add(step.chapter);
      const leaf = book.chapters[step.chapter]?.leaves[step.leaf];
      for (const line of leaf?.lines ?? []) {
        const number = lines.numberOf(step.chapter, line);
        shown.push(number);
        words += lines.words[number] as number;
      }
      for (const mark of leaf?.marks ?? []) if (mark.startsWith('shard ')) shards.add(mark.slice(6));
      const last = book.chapters[step.chapter]?.lines[leaf?.lines.at(-1) ?? -1];
      // By its lines: the knots that a leaf walked through may end with a function.
      if (last) knot = last.id.slice(0, last.id.lastIndexOf(':'));
    }
    const { menu, end, chapter } = player.turn;
    const open = menu.filter((offer) => !offer.locked);
    if (open.length === 0 || player.choices.length >= RUN_LIMIT) {
      const how = end?.kind ?? (open.length === 0 ? 'shut' : 'endless');
      const ended = end?.kind === 'ending' ? `ending ${end.id}` : `${how} at ${knot}`;
      return { lines: shown, words, menus, chapters, shards: [...shards], end: ended };
    }
    const offer = reader(open, (id) => taken.get(id) ?? 0);
    taken.set(offer.id, (taken.get(offer.id) ?? 0) + 1);
    menus.push({ chapter, open: open.map((each) => each.id), taken: offer.id });
    player.choose(offer.id);
  }
}

/** Share of a run's words that stand in lines which an earlier run did not show, 0..1; 0 for a run without words. */
export function unseen(first: Reading, second: Reading, lines: Lines): number {
  const seen = new Set(first.lines);
  let fresh = 0;
  for (const line of second.lines) if (!seen.has(line)) fresh += lines.words[line] as number;
  return second.words === 0 ? 0 : fresh / second.words;
}
