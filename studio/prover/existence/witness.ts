/** Journals that together meet every target that any run can meet, and what is known of the others. */
import { mixSeed, type ProfileFacts } from '../../../src/story/index.ts';
import { factKeys, Player } from '../book.ts';
import type { Book, Key, Token } from '../graph.ts';
import { type Chance, chanceOf, diceOf } from '../reader/chance.ts';
import { fewest } from './cover.ts';
import { metBy, nameOf, type Target } from './goals.ts';
import { factsAfter, gives } from './profile.ts';
import { BUDGET, type Found, factsAskedFor, Searcher } from './search.ts';

/** Choices after which a run is left where it is: it goes in a circle. */
const RUN_LIMIT = 500;

/** A way through the book, from a fresh run with these facts. */
export interface Way {
  readonly facts: ProfileFacts;
  /** Choice ids. */
  readonly choices: readonly string[];
}

/** A journal that meets targets. */
export interface Witness extends Way {
  /** Names of the targets that it is the first to meet, see `nameOf`. */
  readonly covers: readonly string[];
  /** It was in the corpus already. */
  readonly kept: boolean;
}

/** A target that no run can meet with what written endings and shards give; a journal meets it that takes them as given. */
export interface Waiting {
  readonly target: Target;
  /** Fact keys that nothing written gives: `shards.s_line`, `lessons.lesson_heart`, `all_endings`. */
  readonly facts: readonly Key[];
}

/** What is known of all targets: each is covered by a journal, or in one of the lists. */
export interface Witnesses {
  /** Those of the corpus first. */
  readonly journals: readonly Witness[];
  /** Journals for what waits: they begin with facts that nothing gives yet. */
  readonly assuming: readonly Witness[];
  /** Proved: no run of any profile meets it. */
  readonly unreachable: readonly Target[];
  readonly waiting: readonly Waiting[];
  /** The budget did not suffice. */
  readonly undecided: readonly Target[];
  /** What all the journals' runs leave to a profile. */
  readonly profile: ProfileFacts;
}

/** How witnesses are looked for. */
export interface WitnessOptions {
  readonly targets: readonly Target[];
  /** Ids of all endings that the story is to have. */
  readonly endings: readonly string[];
  /** Journals that are kept already; one that cannot be played to its end counts as far as it goes. */
  readonly corpus?: readonly Way[];
  /** Uniform runs a round; 400 when left out. */
  readonly runs?: number;
  /** States a search may look at; `BUDGET` when left out. */
  readonly budget?: number;
  /** 32 bits; 1 when left out. */
  readonly seed?: number;
}

/** A run that was played. */
interface Played extends Way {
  readonly covers: ReadonlySet<number>;
  readonly kept: boolean;
  /** Round that it was played in. */
  readonly round: number;
  readonly assuming: boolean;
}

const FRESH: ProfileFacts = { shards: [], lessons: [], allEndings: false };

/**
 * Finds witnesses for all targets.
 * @throws MissingWay and MissingEntry where the graph has a hole that a run falls into
 */
export function findWitnesses(book: Book, options: WitnessOptions): Witnesses {
  const hunt = new Hunt(book, options);
  let profile = FRESH;
  for (;;) {
    hunt.round(profile);
    const after = factsAfter(hunt.marks, options.endings);
    if (gives(profile, after)) break;
    profile = after;
  }
  return hunt.conclude(profile);
}

/** The state of a search for witnesses. */
class Hunt {
  /** Marks that any run met. */
  readonly marks = new Set<string>();
  readonly #book: Book;
  readonly #searcher: Searcher;
  readonly #targets: readonly Target[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #uncovered: Set<number>;
  /** Targets that no profile can meet. */
  readonly #proved: Target[] = [];
  readonly #asked: ReadonlySet<Key>;
  readonly #played: Played[] = [];
  readonly #runs: number;
  readonly #budget: number;
  readonly #seed: number;
  #corpus: readonly Way[];
  #streams = 0;
  /** Whether what is played now begins with facts that nothing gives. */
  #assuming = false;
  #round = -1;

  constructor(book: Book, { targets, corpus = [], runs = 400, budget = BUDGET, seed = 1 }: WitnessOptions) {
    this.#book = book;
    this.#searcher = new Searcher(book);
    this.#asked = factsAskedFor(book);
    this.#targets = targets;
    this.#numbers = new Map(targets.map((target, index) => [nameOf(target), index]));
    this.#uncovered = new Set(this.#numbers.values());
    this.#corpus = corpus;
    this.#runs = runs;
    this.#budget = budget;
    this.#seed = seed;
  }

  /** Journals kept, uniform runs, then a search for each target that they left. */
  round(facts: ProfileFacts): void {
    this.#round++;
    // A kept journal counts from the round on in which something written gives its facts.
    const [now, later] = partition(this.#corpus, (way) => gives(facts, way.facts));
    this.#corpus = later;
    for (const way of now) this.#play(way, [], true);
    for (let n = 0; n < this.#runs; n++) this.#play({ facts, choices: [] }, [], false);
    for (const number of this.#uncovered) this.#seek(number, facts, new Set());
  }

  /** Asks of what is left whether any profile could meet it; then chooses few journals. */
  conclude(profile: ProfileFacts): Witnesses {
    const given = new Set(factKeys(profile));
    const waiting: Waiting[] = [];
    const undecided: Target[] = [];
    const takeAsGiven = (facts: ProfileFacts, play: () => void) => {
      const before = [...this.#uncovered];
      this.#assuming = true;
      play();
      this.#assuming = false;
      const missing = factKeys(facts).filter((key) => !given.has(key));
      for (const number of before)
        if (!this.#uncovered.has(number))
          waiting.push({ target: this.#targets[number] as Target, facts: missing });
    };
    for (const way of this.#corpus) takeAsGiven(way.facts, () => this.#play(way, [], true));
    for (const number of this.#uncovered) {
      const target = this.#targets[number] as Target;
      // Some text is only there for a profile that lacks something, so parts of the profile are tried too.
      if (this.#seek(number, FRESH, given)) continue;
      const found = this.#searchAny(target);
      if (found.kind === 'reached') takeAsGiven(found.facts, () => this.#play(found, found.throws, false));
      else if (found.kind === 'unreachable') this.#proved.push(target);
      else undecided.push(target);
    }
    const [assumed, proper] = partition(this.#played, (way) => way.assuming);
    return {
      journals: this.#reduced(proper),
      assuming: this.#reduced(assumed),
      unreachable: this.#proved,
      waiting,
      undecided,
      profile,
    };
  }

  /** Looks for a target with any facts that the book asks for. */
  #searchAny(target: Target): Found {
    return this.#searcher.search(target, { facts: FRESH, free: this.#asked, budget: this.#budget });
  }

  /** Looks for a target; whether it is settled now: covered, or proved to be met by no profile. */
  #seek(number: number, facts: ProfileFacts, free: ReadonlySet<Key>): boolean {
    const target = this.#targets[number] as Target;
    const found = this.#searcher.search(target, { facts, free, budget: this.#budget });
    if (found.kind !== 'reached') {
      if (found.kind === 'unreachable' && this.#searchAny(target).kind === 'unreachable') {
        this.#uncovered.delete(number);
        this.#proved.push(target);
        return true;
      }
      return false;
    }
    this.#play({ facts: found.facts, choices: found.choices }, found.throws, false);
    if (this.#uncovered.has(number)) {
      throw new Error(`the search and the player do not agree on ${nameOf(target)}`);
    }
    return true;
  }

  /** Plays a way, and one that is not kept on to its end by chance. */
  #play({ facts, choices }: Way, throws: readonly Token[], kept: boolean): void {
    const chance = chanceOf(mixSeed(this.#seed) + this.#streams++);
    const dice = diceOf(chance);
    const loaded = [...throws].reverse();
    const player = Player.begin(this.#book, facts, (faces) => loaded.pop() ?? dice(faces));
    const covers = new Set<number>();
    this.#note(player, covers);
    for (const id of choices) {
      if (!player.turn.menu.some((offer) => offer.id === id && !offer.locked)) break;
      player.choose(id);
      this.#note(player, covers);
    }
    if (!kept) this.#wander(player, chance, covers);
    this.#played.push({
      facts,
      choices: [...player.choices],
      covers,
      kept,
      round: this.#round,
      assuming: this.#assuming,
    });
  }

  #wander(player: Player, chance: Chance, covers: Set<number>): void {
    while (player.choices.length < RUN_LIMIT) {
      const open = player.turn.menu.filter((offer) => !offer.locked);
      const next = open[chance(Math.max(1, open.length))];
      if (!next) return;
      player.choose(next.id);
      this.#note(player, covers);
    }
  }

  #note(player: Player, covers: Set<number>): void {
    for (const mark of player.turn.marks) this.marks.add(mark);
    for (const name of metBy(player)) {
      const number = this.#numbers.get(name);
      if (number === undefined) continue;
      covers.add(number);
      this.#uncovered.delete(number);
    }
  }

  /** All of the corpus, and of the others as few as cover the rest. */
  #reduced(played: readonly Played[]): Witness[] {
    const covered = new Set<number>();
    const witness = (way: Played, first: readonly number[]): Witness => {
      for (const number of first) covered.add(number);
      return {
        facts: way.facts,
        choices: way.choices,
        covers: first.map((number) => nameOf(this.#targets[number] as Target)),
        kept: way.kept,
      };
    };
    const rest = (way: Played) => new Set([...way.covers].filter((number) => !covered.has(number)));
    const [kept, found] = partition(played, (way) => way.kept);
    const journals = kept.map((way) => witness(way, [...rest(way)]));
    // Round by round, so that what a journal begins with is always given by one before it.
    for (let round = 0; round <= this.#round; round++) {
      const now = found.filter((way) => way.round === round).map((way) => ({ way, covers: rest(way) }));
      journals.push(...fewest(now).map(({ item, first }) => witness(item.way, first)));
    }
    return journals;
  }
}

function partition<T>(items: readonly T[], is: (item: T) => boolean): [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of items) (is(item) ? yes : no).push(item);
  return [yes, no];
}
