import path from 'node:path';
import { Story as InkRuntime } from 'inkjs';
import { describe, expect, it } from 'vitest';
import { createStory, mixSeed } from '../../src/story/index.ts';
import { knotOf, readLine } from '../../src/story/lines.ts';
import type { Choice, Turn } from '../../src/story/types.ts';
import { ENDINGS } from '../../story/endings.ts';
import { NAMES } from '../../story/names.ts';
import { VOICES } from '../../story/voices.ts';
import { type GivenWord, WORDS } from '../../story/words.ts';
import { buildStory } from '../../studio/compiler/story.ts';
import type { Book, ChapterGraph, End, Leaf, Line, Offer, Tree } from '../../studio/prover/graph.ts';
import { checkLedger } from '../../studio/prover/voice/ledger.ts';
import { checkPerson } from '../../studio/prover/voice/person.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** `knot: text`, or `knot: NAME: text`. */
function line(written: string, index: number): Line {
  const [, knot = '', raw = ''] = /^(\w*): (.*)$/s.exec(written) ?? [];
  const { speaker, text } = readLine(raw);
  return {
    id: `${knot}:${index}`,
    path: `${knot}.${index}`,
    speaker: speaker?.who ?? null,
    text,
    words: text.split(/\s+/).length,
  };
}

interface Way {
  readonly says: readonly string[];
  /** `knot: text`, the control it leads to, and whether it is closed. */
  readonly menu?: readonly (readonly [string, number, ('locked' | undefined)?])[];
  readonly end?: End;
}

/** A chapter from its controls, each with the ways its turn can go; all ways hang on one key. */
function chapter(
  entries: Readonly<Record<string, number>>,
  controls: readonly (readonly Way[])[],
): ChapterGraph {
  const lines: Line[] = [];
  const leaves: Leaf[] = [];
  const trees = controls.map((ways): Tree => {
    const made = ways.map(({ says, menu = [], end }): Tree => {
      const from = lines.length;
      lines.push(...says.map((written, n) => line(written, from + n)));
      const offers = menu.map(([written, to, locked], n): Offer => {
        const { text, path: at } = line(written, n);
        return {
          id: `${leaves.length}-${n}`,
          text,
          to,
          locked: locked !== undefined,
          timed: false,
          isDefault: false,
          path: `${at}.${leaves.length}.c`,
        };
      });
      leaves.push({
        lines: says.map((_, n) => from + n),
        pieces: [],
        marks: [],
        nodes: [],
        knots: [],
        writes: {},
        counts: {},
        menu: offers,
        end: end ?? (offers.length > 0 ? null : { kind: 'stopped' }),
      });
      return { leaf: leaves.length - 1 };
    });
    return { key: 'any', ways: Object.fromEntries(made.map((tree, n) => [String(n), tree])) };
  });
  return { file: 'a.ink', entries, trees, leaves, lines, pieces: [], counts: {} };
}

function book(...chapters: readonly ChapterGraph[]): Book {
  const knots = chapters.flatMap((each, index) => Object.keys(each.entries).map((knot) => [knot, index]));
  return { start: 'start', chapters, chapterOf: Object.fromEntries(knots), initial: {} };
}

/** A book of one turn. */
const telling = (...says: readonly string[]) => book(chapter({ start: 0 }, [[{ says }]]));
const offering = (text: string) =>
  book(chapter({ start: 0 }, [[{ says: [], menu: [[`start: ${text}`, 1]] }], [{ says: ['start: Done.'] }]]));

const claims = (found: readonly { readonly claim: string }[]) => found.map(({ claim }) => claim);

describe('a scene is told in one person', () => {
  const faults = (text: string, person: 'second' | 'first' | 'third') => [
    ...checkPerson(telling(`start: ${text}`), { start: person }),
    ...checkPerson(offering(text), { start: person }),
  ];

  it.each([
    ['second', 'I look up.', '“I”'],
    ['second', 'You look, and I’ve gone.', '“I”'],
    ['second', 'It looks at me.', '“me”'],
    ['second', 'My hand.', '“My”'],
    ['second', 'We nod, the bowl.', '“We”'],
    ['second', 'He stands between us.', '“us”'],
    ['second', 'It was *mine*.', '“mine”'],
    ['first', 'The oil is on your side.', '“your”'],
    ['first', 'You’re late.', '“You”'],
    ['first', 'Look out, d’you hear.', '“you”'],
    ['first', 'He says “mind” and you do.', '“you”'],
    ['third', 'She had mine.', '“mine”'],
    ['third', 'One would tell you so.', '“you”'],
  ] as const)('%s: %s', (person, text, word) => {
    const found = faults(text, person);
    expect(claims(found)).toEqual(['every scene keeps its person', 'every scene keeps its person']);
    for (const { message, path: at } of found) {
      expect(message).toContain(`says ${word}: ${text}`);
      expect(at).toMatch(/^start\./);
    }
  });

  it.each([
    ['second', '“I did hear,” says Osk. “It was me.”'],
    ['second', 'A note. *Please don’t get up before I’m.*'],
    ['second', '“My knee'],
    ['second', 'An I-beam, a bus, an image, and the time.'],
    ['second', 'You hold your own.'],
    ['first', 'I read it. *Mind your head.*'],
    ['first', '“You asked,” he says, and I had.'],
    ['first', 'The youngest of the thank-you notes.'],
    ['third', 'She took its bearing. They went on without her.'],
  ] as const)('%s, and nothing to say: %s', (person, text) => {
    expect(faults(text, person)).toEqual([]);
  });

  it('lets people say what they like', () => {
    const said = telling('start: IDO: I beg your pardon.', 'start: ALITA: You and I.');
    expect(checkPerson(said, { start: 'third' })).toEqual([]);
  });

  it('asks for the person of every scene, once', () => {
    const found = checkPerson(telling('start: Rain.', 'toString: Rain.', 'toString: More.', 'x: HUGO: Hi.'), {
      start: 'third',
    });
    expect(found.map(({ message }) => message)).toEqual(['toString says no person', 'x says no person']);
    expect(claims(found)).toEqual(['every scene says its person', 'every scene says its person']);
  });
});

it('one finding for a place, whatever its wording', () => {
  const twice = telling('start: Your left.', 'start: Your right.');
  const [chapter] = twice.chapters as [ChapterGraph];
  const lines = chapter.lines.map((each) => ({ ...each, path: 'start.0' }));
  const found = checkPerson({ ...twice, chapters: [{ ...chapter, lines }] }, { start: 'first' });
  expect(found).toHaveLength(1);
});

describe('a turning scene turns once', () => {
  const turning = { start: 'turning', other: 'second' } as const;

  it('from the old person to the new', () => {
    const found = checkPerson(
      telling(
        'start: You try it.',
        'start: HUGO: You!',
        'start: I try it.',
        'start: Rain.',
        'start: My turn.',
      ),
      turning,
    );
    expect(found).toEqual([]);
  });

  it('and not back, in one turn', () => {
    const [found, ...more] = checkPerson(telling('start: I try it.', 'start: Your teeth.'), turning);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ claim: 'the person turns once', path: 'start.1' });
    expect(found?.message).toBe('start falls back to “Your” after “I”, before the first choice: Your teeth.');
  });

  it('and not back after a choice, on one of two ways, which is named', () => {
    const graph = chapter({ start: 0 }, [
      [
        {
          says: ['start: You wait.'],
          menu: [
            ['start: Take it.', 1],
            ['start: Leave it.', 2],
          ],
        },
      ],
      [{ says: ['start: I have it.'], menu: [['start: Go on.', 3]] }],
      [{ says: ['start: Rain.'], menu: [['start: Hold your hand out.', 3]] }],
      [{ says: ['start: Wind.'] }, { says: ['start: You go on.'] }],
    ]);
    const found = checkPerson(book(graph), turning);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toBe('start falls back to “You” after “I”, by 0-0, 1-0: You go on.');
  });

  it('and not back in a choice', () => {
    const graph = chapter({ start: 0 }, [
      [
        {
          says: ['start: I have it.'],
          menu: [
            ['start: Hold out your hand.', 1],
            ['start: “You do it.”', 1],
          ],
        },
      ],
      [{ says: [] }],
    ]);
    expect(claims(checkPerson(book(graph), turning))).toEqual(['the person turns once']);
  });

  it('within itself only: another scene has its own voice', () => {
    expect(checkPerson(telling('start: I try it.', 'other: You try it.'), turning)).toEqual([]);
  });

  it('and a line may be the turn itself, never the way back', () => {
    expect(checkPerson(telling('start: You try it.', 'start: You say it; I say it.'), turning)).toEqual([]);
    const back = checkPerson(telling('start: I say it; you say it.'), turning);
    expect(claims(back)).toEqual(['the person turns once']);
  });
});

const PROUD: GivenWord = {
  word: 'proud',
  forms: ['proud', 'pride'],
  chapter: 1,
  giver: 'Ido',
  occasion: 'a hinge',
  knot: 'gift',
};

describe('a word is hers when it was given', () => {
  const ledger = (made: Book, ...words: readonly GivenWord[]) =>
    checkLedger(made, words.length > 0 ? words : [PROUD]);
  const GIFT = 'gift: IDO: I’m proud of that.';

  it('not in the line before, but in the line after', () => {
    expect(ledger(telling('start: Rain.', GIFT, 'after: I am proud.'))).toEqual([]);
    const found = ledger(telling('start: A proud rain.', GIFT));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ claim: 'no word before its giver', path: 'start.0' });
    expect(found[0]?.message).toBe(
      '“proud” is given by Ido in chapter 1 (scene gift), over a hinge, but is hers before the first choice: A proud rain.',
    );
  });

  it.each([
    ['another form, in capitals', 'start: Pride, they call it.'],
    ['a part of a compound', 'start: A proud-looking man.'],
    ['one stressed word', 'start: He looks *proud*.'],
    ['her own speech', 'start: ALITA: I’m proud.'],
    ['her own speech, quoting', 'start: ALITA: He said “proud”.'],
  ])('%s counts', (_, text) => {
    expect(claims(ledger(telling(text, GIFT)))).toEqual(['no word before its giver']);
  });

  it.each([
    ['somebody else’s speech', 'start: HUGO: I’m proud.'],
    ['a quotation', 'start: “Proud,” says Osk.'],
    ['a note', 'start: *The proud owner.*'],
    ['another word', 'start: The proudish, unproud proudling.'],
  ])('%s does not', (_, text) => {
    expect(ledger(telling(text, GIFT))).toEqual([]);
  });

  const forked = (after: readonly Way[], quoted = false, locked?: 'locked') =>
    chapter({ start: 0 }, [
      [
        {
          says: ['start: Rain.'],
          menu: [
            ['start: Take the hinge.', 1],
            [quoted ? 'start: “I’m proud.”' : 'start: Leave it.', 2, locked],
          ],
        },
      ],
      [{ says: [GIFT], menu: [['gift: Go on, proud.', 3]] }],
      [{ says: ['start: Wind.'], menu: [['start: Go on.', 3]] }],
      after,
    ]);

  it('by the path on which it was not given, however it is reached', () => {
    const found = ledger(book(forked([{ says: ['after: Rain.'] }, { says: ['after: I am proud.'] }])));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('hers by 0-1, 2-0: I am proud.');
  });

  it('and not where that path is locked; quoted choices are speech', () => {
    const after = [{ says: ['after: I am proud.'] }];
    expect(ledger(book(forked(after, true, 'locked')))).toEqual([]);
  });

  it('in the next chapter too, and in its choices', () => {
    const next: Way = { says: [], end: { kind: 'exit', knot: 'next' } };
    const second = chapter({ next: 0 }, [
      [{ says: ['next: Rain.'], menu: [['next: Look proud.', 1]] }],
      [{ says: [] }],
    ]);
    const found = ledger(book(forked([next]), second));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('hers by 0-1, 2-0: Look proud.');
  });

  it('not in a choice of the scene itself, before its line', () => {
    const gift = chapter({ start: 0 }, [
      [{ says: ['gift: Rain.'], menu: [['gift: Be proud.', 1]] }],
      [{ says: [GIFT], menu: [['gift: Be prouder, with pride.', 2]] }],
      [{ says: [] }],
    ]);
    const found = ledger(book(gift));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('hers before the first choice: Be proud.');
  });

  it('never, while its scene is not written', () => {
    const found = ledger(telling(GIFT, 'after: I am proud.'), { ...PROUD, knot: null });
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('chapter 1 (not written yet)');
  });

  it('one word at a time', () => {
    const glad: GivenWord = { ...PROUD, word: 'glad', forms: ['glad'], knot: null };
    const found = ledger(telling(GIFT, 'after: I am proud.', 'after: I am glad.'), PROUD, glad);
    expect(found.map(({ path: at }) => at)).toEqual(['after.2']);
  });

  it('only if its scene gives it at all', () => {
    const found = ledger(telling('start: Rain.', 'gift: He looks at the hinge.'));
    expect(found).toMatchObject([{ claim: 'every word has its giver', path: 'gift' }]);
  });

  it('goes round loops, and through a start that is not there it says so', () => {
    const round = chapter({ start: 0 }, [[{ says: ['start: Rain.'], menu: [['start: Again.', 0]] }]]);
    expect(ledger(book(round), { ...PROUD, knot: null })).toEqual([]);
    expect(() => ledger({ ...book(round), start: 'gone' })).toThrow(RangeError);
  });
});

/** The real story, played at random: each turn of each run is a control. */
function played(runs: number): Book {
  const entry = path.join(root, 'story/main.ink');
  const built = buildStory(entry, { names: NAMES, assets: path.join(root, 'assets') });
  if (built.json === null) throw new Error(built.errors.map(({ message }) => message).join('\n'));
  const story = createStory(new InkRuntime(built.json), built.hash);
  const turns: Way[] = [];
  const starts: number[] = [];
  const at = (where: string, text: string) => `${knotOf(where)}: ${text}`;
  for (let n = 0; n < runs; n++) {
    const facts = { shards: n % 3 === 0 ? ['s_falling'] : [], lessons: [], allEndings: false };
    const run = story.begin(mixSeed(n), facts);
    starts.push(turns.length + 1);
    for (let turn: Turn | null = run.turn; turn; ) {
      const says = turn.beats.map(({ path: where, speaker, text }) =>
        at(where, speaker ? `${speaker.who.toUpperCase()}: ${text}` : text),
      );
      const open: readonly Choice[] = turn.choices.filter(({ locked }) => locked === undefined);
      const taken: Choice | undefined = open[mixSeed(turns.length) % Math.max(1, open.length)];
      const next = turns.length + 2;
      const menu = turn.choices.map((choice) => [at(choice.path, choice.text), next] as const);
      turns.push({ says, menu: taken ? menu : [] });
      turn = taken ? run.choose(taken.key) : null;
    }
  }
  const opening: Way = { says: [], menu: starts.map((to) => ['the_fall: Begin.', to] as const) };
  return book(chapter({ start: 0 }, [[opening], ...turns.map((turn) => [turn])]));
}

describe('the real chapters', () => {
  const real = played(200);

  it('are all there', () => {
    const told = real.chapters.flatMap(({ lines }) => lines.map(({ path: where }) => knotOf(where)));
    const scenes = Object.keys(VOICES).filter((knot) => !knot.startsWith('end_'));
    expect(new Set(told)).toEqual(new Set(scenes));
  });

  it('are told in the person of their scene', () => {
    // With their writer: each is meant, and can be said in another way.
    const known = ['One click: put me under.', 'You say it to the lamp. I say it to the teaspoon'];
    const found = checkPerson(real, VOICES).map(({ message }) => message);
    expect(found.filter((message) => !known.some((text) => message.includes(text)))).toEqual([]);
  }, 60_000);

  it('use no word before it was given', () => {
    expect(checkLedger(real, WORDS)).toEqual([]);
  }, 60_000);

  it('would be caught using one', () => {
    const early: GivenWord = { ...PROUD, word: 'swallow', forms: ['swallow', 'swallows'], knot: 'curtain' };
    expect(checkLedger(real, [early]).length).toBeGreaterThan(1);
  });
});

describe('the ledger of Book One', () => {
  it('has fifteen words, at most two a chapter, in their order', () => {
    expect(new Set(WORDS.map(({ word }) => word)).size).toBe(15);
    const chapters = WORDS.map((word) => word.chapter);
    expect(chapters).toEqual([...chapters].sort((a, b) => a - b));
    for (const number of chapters) {
      expect(number).toBeGreaterThanOrEqual(1);
      expect(number).toBeLessThanOrEqual(10);
      expect(chapters.filter((other) => other === number).length).toBeLessThanOrEqual(2);
    }
  });

  it('has each form once, in small letters, the word among its own', () => {
    const forms = WORDS.flatMap((word) => word.forms);
    expect(new Set(forms).size).toBe(forms.length);
    for (const form of forms) expect(form).toMatch(/^[a-z]+$/);
    for (const { word, forms: own } of WORDS) expect(own).toContain(word);
  });
});

describe('the voices', () => {
  it('know every ending', () => {
    for (const ending of Object.keys(ENDINGS)) expect(Object.keys(VOICES)).toContain(`end_${ending}`);
  });
});
