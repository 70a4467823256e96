import { beforeAll, describe, expect, it } from 'vitest';
import type { Key, Token } from '../../studio/prover/graph.ts';
import type { Reported } from '../../studio/prover/judge.ts';
import {
  type Contracts,
  cut,
  type Files,
  filledIn,
  type House,
  houseOf,
  lineOf,
  type Played,
  played,
  STATE,
} from './houses.ts';

/** A story of one to three chapters with a fault in it; lines that may be named as its place end in `// !`. */
interface Planted {
  readonly claim: string;
  readonly chapters: readonly string[];
  /** One for each chapter; nothing assumed where left out. */
  readonly contracts?: readonly Contracts[string][];
  readonly state?: string;
  /** A text of the chapters, and what takes its place where there is no fault; or other contracts. */
  readonly cure: readonly [from: string, to: string] | readonly Contracts[string][];
  /** Whether some run from the start comes to it; undefined where that is not looked for. */
  readonly run: boolean | undefined;
}

const OUT = `* [Out # id: out]
- Done. # ending: end
-> END
`;

const PLANTED: Readonly<Record<string, Planted>> = {
  'a wrong type, at a value that no chapter before gives': {
    claim: 'nothing breaks',
    chapters: [
      `=== one\nHi.\n* [Up # id: up]\n  ~ trust_by(1)\n* [Down # id: down]\n- -> two\n`,
      `=== two\nTwo.\n* [Look # id: look] // !\n- Look. {trust == 3: {LIST_COUNT(nerve)}} // !\n${OUT}`,
    ],
    cure: [{}, { trust: [0, 1, 2] }],
    run: false,
  },
  'a wrong type at every value, of which runs give but one': {
    claim: 'nothing breaks',
    chapters: [
      `=== one\nHi.\n* [On # id: on]\n- -> two\n`,
      `=== two\nTwo.\n* [Go # id: go] // !\n- Gone. {LIST_COUNT(nerve)} // !\n${OUT}`,
    ],
    cure: ['LIST_COUNT(nerve)', 'nerve'],
    run: true,
  },
  'the end of a tunnel where there is none, on the third time round': {
    claim: 'nothing breaks',
    chapters: [
      `=== one
-> yard
=== yard
Round. # unwritten
{yard == 3: // !
  ->-> // !
}
+ [Again # id: again] // !
  -> again
* [Leave # id: leave]
  Left. # unwritten
  -> END
=== again
Again. // !
-> yard
`,
    ],
    cure: ['  ->-> // !', '  -> END'],
    run: true,
  },
  'text that runs out, in a tunnel of the second chapter, with a shard': {
    claim: 'nothing breaks',
    chapters: [
      `=== one\nHi.\n* [On # id: on]\n- -> two\n`,
      `=== two
-> ask ->
Done. # ending: end
-> END
=== ask
Ask.
* [Say # id: say]
* {shards ? s_b} [Tell # id: tell] // !
  Told. // !
  ->-> nowhere
- ->->
=== nowhere
Nowhere. // !
`,
    ],
    cure: ['->-> nowhere', '->->'],
    run: true,
  },
  'a turn without end, behind a list value': {
    claim: 'nothing breaks',
    chapters: [
      `=== one\nHi.\n* [One # id: take-one]\n  ~ set_door(k_one)\n* [Two # id: take-two]\n  ~ set_door(k_two)\n- -> two\n`,
      `=== two
Two.
* [On # id: on] // !
- {door == k_two: -> spin} // !
${OUT}
=== spin
Round. // !
-> spin // !
`,
    ],
    cure: ['door == k_two', 'door == k_two and door == k_one'],
    run: true,
  },
  'a menu that its last choices were taken from': {
    claim: 'every menu can be answered',
    chapters: [
      `=== one\nHi.\n* [On # id: on]\n- -> two\n`,
      `=== two
-> hub
= hub
Hub. // !
* [A # id: hub-a] // !
  -> hub
* [B # id: hub-b] // !
  -> hub
* {bold} [Out # id: out] // !
  Out. # ending: end
  -> END
`,
    ],
    cure: ['{bold} [Out', '[Out'],
    run: true,
  },
  'a menu that is all locked, for one item of an unknown list': {
    claim: 'every menu can be answered',
    chapters: [
      `=== one\nHi.\n* [One # id: take-one]\n  ~ set_door(k_one)\n* [No # id: take-none]\n- -> two\n`,
      `=== two
Two.
* [Push # id: push # locked: Shut] // !
* {open()} [Pull # id: pull] // !
- Done. # ending: end
-> END
=== function open()
~ return door != k_two
`,
    ],
    cure: ['door != k_two', 'door != k_two or door == k_two'],
    run: false,
  },
  'a menu in a tunnel, empty at the lowest value': {
    claim: 'every menu can be answered',
    chapters: [
      `=== one
Hi.
-> ask ->
* [Shrink # id: shrink] // !
  ~ nerve_by(-1)
* [Stay # id: stay] // !
- On. // !
-> ask2 ->
Done. # ending: end
-> END
=== ask
Ask. // !
* [Yes # id: yes]
* [No # id: no]
  ~ nerve_by(-2)
- ->->
=== ask2
Well. // !
* {nerve > -1} [Well # id: well]
- ->->
`,
    ],
    cure: ['{nerve > -1}', '{nerve > -2}'],
    run: true,
  },
  'an end without a tag, in a branch of a gather': {
    claim: 'every end is tagged',
    chapters: [
      `=== one\nHi.\n* [On # id: on]\n- -> two\n`,
      `=== two
Two.
* [A # id: two-a]
  ~ nerve_by(1)
* [B # id: two-b]
- Met.
* [C # id: two-c] // !
  ~ nerve_by(1)
* [D # id: two-d] // !
- {nerve == 2: -> gone} // !
Done. # ending: end
-> END
=== gone
Gone. // !
-> END // !
`,
    ],
    cure: ['Gone. // !', 'Gone. # ending: end'],
    run: true,
  },
  'an end without a tag, the second time a sequence comes round': {
    claim: 'every end is tagged',
    chapters: [
      `=== one
-> loop
=== loop
Loop. // !
{Once.|Twice. -> stop} // !
+ [Again # id: again] // !
  -> loop
* [Leave # id: leave]
  Left. # ending: end
  -> END
=== stop
Stop. // !
-> DONE // !
`,
    ],
    cure: ['Stop. // !', 'Stop. # unwritten'],
    run: true,
  },
  'one more than the most': {
    claim: 'every variable stays within its range',
    chapters: [
      `=== one\nHi.\n* [On # id: on]\n- -> two\n`,
      `=== two\nTwo.\n* [More # id: more] // !\n  ~ trust_is(trust + 1) // !\n- More. // !\n${OUT}`,
    ],
    cure: ['trust_is(trust + 1)', 'trust_by(1)'],
    run: false,
  },
  'one less than the least, by ref and in a loop': {
    claim: 'every variable stays within its range',
    chapters: [
      `=== one
-> loop
=== loop
Loop. // !
+ [Less # id: less] // !
  ~ lower(nerve) // !
  -> loop
* [Leave # id: leave]
  Left. # ending: end
  -> END
`,
    ],
    state: `${STATE}=== function lower(ref n)\n~ n = n - 1\n{n < -1 - floor():\n  ~ n = -1\n}\n=== function floor()\n~ return 1\n`,
    cure: ['lower(nerve)', 'nerve_by(-1)'],
    run: true,
  },
  'past the last item of a kind': {
    claim: 'every variable stays within its range',
    chapters: [
      `=== one\nHi.\n* [On # id: on]\n- -> two\n`,
      `=== two\nTwo.\n* {door != k_none} [Next # id: next] // !\n  ~ next_door() // !\n* [Stay # id: stay]\n- Next. // !\n${OUT}`,
    ],
    state: `${STATE}=== function next_door()\n~ door++\n`,
    cure: ['{door != k_none}', '{door == k_one}'],
    run: false,
  },
  'a loop without a way out, from an unknown value': {
    claim: 'every loop leaves',
    chapters: [
      `=== one\nHi.\n* [On # id: on]\n- -> two\n`,
      `=== two
Two.
-> loop
=== loop
Loop. // !
+ {trust >= 2} [Leave # id: leave]
  Left. # ending: end
  -> END
+ {trust > 0} [Rest # id: rest] // !
  -> loop
+ {trust == 0} [Try # id: try]
  ~ trust_by(2)
  -> loop
`,
    ],
    cure: ['{trust > 0} [Rest # id: rest] // !', '{trust > 0} [Rest # id: rest]\n  ~ trust_by(1)'],
    run: undefined,
  },
  'a loop that can only be left once, and was not': {
    claim: 'every loop leaves',
    chapters: [
      `=== one
-> loop
=== loop
Loop. // !
* [Door # id: door] // !
  {bold: -> out}
  -> loop
+ [Wait # id: wait] // !
  -> loop
* {not tried} [Dare # id: dare] // !
  ~ dare()
  -> tried
=== tried
Tried.
-> loop
=== out
Out. # ending: end
-> END
`,
    ],
    cure: ['* [Door', '+ [Door'],
    run: undefined,
  },
  'a fact that closes a choice, under a value that has to be come to': {
    claim: 'facts only add choices',
    chapters: [
      `=== one\nHi.\n* [On # id: on]\n- -> two\n`,
      `=== two
Two.
* [A # id: two-a] // !
  ~ nerve_by(1)
* [B # id: two-b]
- Met. // !
* {nerve < 2 or not (shards ? s_a)} [C # id: two-c] // !
* [D # id: two-d]
- Done. # ending: end
-> END
`,
    ],
    cure: ['not (shards ? s_a)', 'shards ? s_a'],
    run: false,
  },
  'a fact that changes a variable, in a function': {
    claim: 'facts only add choices',
    chapters: [`=== one\nHi.\n* [On # id: on] // !\n- On. // !\n~ trust_by(luck()) // !\n${OUT}`],
    state: `${STATE}=== function luck()\n{lessons ? l_a:\n  ~ return 1\n}\n~ return 0\n`,
    cure: ['~ trust_by(luck())', '{luck(): Yes.}'],
    run: true,
  },
  'a fact that ends the story otherwise': {
    claim: 'facts only add choices',
    chapters: [
      `=== one\nHi.\n* [On # id: on]\n- -> two\n`,
      `=== two\nTwo.\n* [Go # id: go] // !\n- Go. // !\n{all_endings: -> other} // !\nDone. # ending: end\n-> END\n=== other\nOther. # unwritten\n-> END\n`,
    ],
    cure: ['{all_endings: -> other}', '{all_endings: Other.}'],
    run: true,
  },
  'a fact that is counted, and closes a choice later': {
    claim: 'facts only add choices',
    chapters: [
      `=== one
= top
Hi. // !
{shards ? s_a: -> extra}
-> menu
= extra
Extra. // !
-> menu
= menu
* [Wait # id: wait] // !
- Waited. // !
* {not extra} [A # id: one-a] // !
* [B # id: one-b]
- Done. # ending: end
-> END
`,
    ],
    cure: ['{not extra}', '{bold}'],
    run: true,
  },
  'a fact that takes away another, which opens a choice': {
    claim: 'facts only add choices',
    chapters: [
      `=== one
Hi. // !
{shards ? s_a: {forget(s_b)}}
* [Wait # id: wait] // !
- Waited. // !
* {shards ? s_b} [A # id: one-a] // !
* [B # id: one-b]
- Done. # ending: end
-> END
`,
    ],
    state: `${STATE}=== function forget(x)\n~ shards -= x\nForgot.\n`,
    cure: ['{forget(s_b)}', '{remember(s_b)}'],
    run: true,
  },
  'a mark that opens a choice': {
    claim: 'marks colour text only',
    chapters: [
      `=== one\nHi.\n* [On # id: on]\n  ~ mark(m_a)\n* [Off # id: off]\n- -> two\n`,
      `=== two // !\nTwo. // !\n* {saw()} [A # id: two-a] // !\n* [B # id: two-b]\n- Done. # ending: end\n-> END\n=== function saw()\n~ return marks ? m_a\n`,
    ],
    cure: ['* {saw()} [A', '* [{marks ? m_a: A|B}'],
    run: true,
  },
  'a mark that is kept over a menu': {
    claim: 'marks colour text only',
    chapters: [
      `=== one
Hi. // !
~ temp saw = (marks ? m_b) // !
* [On # id: on] // !
- {saw: -> other}
Done. # ending: end
-> END
=== other
Other. # unwritten
-> END
`,
    ],
    cure: ['(marks ? m_b)', 'bold'],
    run: false,
  },
  'a mark that changes a variable': {
    claim: 'marks colour text only',
    chapters: [
      `=== one\nHi.\n* [On # id: on]\n  ~ mark(m_b)\n* [Off # id: off]\n- -> two\n`,
      `=== two\nTwo.\n* [Go # id: go] // !\n- Go. // !\n{marks ? m_b: {brave()}} // !\n${OUT}=== function brave()\n~ dare()\nBrave.\n`,
    ],
    cure: ['~ dare()', 'Very.'],
    run: true,
  },
  'a timed menu with two defaults, for one value': {
    claim: 'timed menus have a default',
    chapters: [
      `=== one\nHi.\n* [On # id: on]\n- -> two\n`,
      `=== two
Two. // !
* [A # id: two-a # timed: 5s # default] // !
* {trust == 3 and bold} [B # id: two-b # default] // !
- Done. # ending: end
-> END
`,
    ],
    cure: ['trust == 3', 'trust == 4'],
    run: false,
  },
  'a timed menu whose default is gone the second time': {
    claim: 'timed menus have a default',
    chapters: [
      `=== one
-> loop
=== loop
Loop. // !
* [A # id: one-a # default] // !
  -> loop
+ [B # id: one-b # timed: 5s] // !
  Left. # ending: end
  -> END
`,
    ],
    cure: ['* [A', '+ [A'],
    run: true,
  },
  'a Gate that one way leaves otherwise than the next chapter assumes': {
    claim: 'every chapter is entered as it assumes',
    chapters: [
      `=== one\nHi.\n* [Stay # id: stay]\n* [Up # id: up] // !\n  ~ trust_by(1)\n- On.\n* [Go # id: go] // !\n- Go. // !\n-> two // !\n`,
      `=== two\nTwo.\n${OUT}`,
    ],
    contracts: [{}, { trust: [1] }],
    cure: [{}, { trust: [1, 2] }],
    run: true,
  },
  'a Gate that a chapter in between knows nothing of': {
    claim: 'every chapter is entered as it assumes',
    chapters: [
      `=== one\nHi.\n* [On # id: on]\n- -> two\n`,
      `=== two\nTwo.\n* [Go # id: go] // !\n- Go. // !\n-> three // !\n`,
      `=== three\nThree.\n${OUT}`,
    ],
    contracts: [{}, {}, { nerve: [0] }],
    cure: [{}, { nerve: [0] }, { nerve: [0] }],
    run: false,
  },
  'a Gate that only the later of two chapters gets wrong': {
    claim: 'every chapter is entered as it assumes',
    chapters: [
      `=== one\nHi.\n* [Through # id: through]\n  -> two\n* [Past # id: past]\n  -> three\n`,
      `=== two\nTwo.\n* [Go # id: go] // !\n- Go. // !\n{bold: {trust_by(-1)}} // !\n-> three // !\n`,
      `=== three\nThree.\n${OUT}`,
    ],
    contracts: [{}, { trust: [1] }, { trust: [1, 2] }],
    cure: ['bold: {trust_by(-1)}', 'bold: {trust_by(1)}'],
    run: false,
  },
  'an item of a list, on one of two entries': {
    claim: 'every chapter is entered as it assumes',
    chapters: [
      `=== one
Hi.
* [One # id: take-one] // !
  ~ set_door(k_one)
  One. // !
  -> two_b // !
* [Two # id: take-two]
  ~ set_door(k_two)
  -> two
`,
      `=== two\nTwo.\n-> both\n=== two_b\nTwo b.\n-> both\n=== both\nBoth.\n${OUT}`,
    ],
    contracts: [{}, { door: ['k_two'] }],
    cure: [{}, { door: ['k_two', 'k_one'] }],
    run: true,
  },
  'a shard that nobody can be sure of': {
    claim: 'every chapter is entered as it assumes',
    chapters: [
      `=== one\nHi.\n* [On # id: on] // !\n- On. # shard: s_a // !\n~ remember(s_b)\n-> two // !\n`,
      `=== two\nTwo.\n${OUT}`,
    ],
    contracts: [{}, { 'shards.s_a': [true] }],
    cure: ['~ remember(s_b)', '~ remember(s_a)'],
    run: true,
  },
  'a divert in a temporary variable': {
    claim: 'no divert is carried over a menu',
    chapters: [
      `=== one\nHi.\n~ temp next = -> out\n* [On # id: on] // !\n- -> next\n=== out\nOut. # ending: end\n-> END\n`,
    ],
    cure: ['- -> next', '- -> out'],
    run: true,
  },
  'a divert given to a tunnel': {
    claim: 'no divert is carried over a menu',
    chapters: [
      `=== one\nHi.\n* [On # id: on]\n- -> two\n`,
      `=== two\n-> ask(-> out) ->\n-> END\n=== ask(-> next)\nAsk.\n* [On # id: ask-on] // !\n- ->-> next\n=== out\nOut. # ending: end\n-> END\n`,
    ],
    cure: ['- ->-> next', '- ->-> out'],
    run: true,
  },
};

const fileOf = (index: number) => `book1/0${index + 1}.ink`;

function storyOf(
  { chapters, contracts, state }: Pick<Planted, 'chapters' | 'contracts' | 'state'>,
  cure?: Planted['cure'],
): readonly [Files, Contracts] {
  const [from, to] = cure ?? [];
  const isText = typeof from === 'string' && typeof to === 'string';
  const texts = isText ? chapters.map((text) => text.replace(from, () => to)) : chapters;
  if (isText) expect(texts).not.toEqual(chapters);
  const said = (isText || !cure ? contracts : (cure as readonly Contracts[string][])) ?? [];
  const files = Object.fromEntries(texts.map((text, index) => [fileOf(index), text]));
  return [
    { ...files, ...(state !== undefined && { 'state.ink': state }) },
    Object.fromEntries(texts.map((_, index) => [fileOf(index), said[index] ?? {}])),
  ];
}

const claimsOf = ({ reported, chapters }: House) =>
  [...new Set([...reported, ...chapters.findings].map(({ claim }) => claim))].sort();

const jsonOf = ({ built }: House) => built.json as string;

/** Facts that a run may begin with. */
const BEGINNINGS: readonly Readonly<Record<Key, Token>>[] = [
  {},
  { 'shards.s_a': 'true' },
  { 'shards.s_b': 'true' },
  { 'lessons.l_a': 'true' },
  { all_endings: 'true' },
];

type Play = (more: Readonly<Record<Key, Token>>) => Played | null;

/** Whether plain ink meets the fault at the end of a play. @param play as it was, with other values if wanted */
function meets(house: House, { claim, message, file }: Reported, play: Play): boolean {
  const after = play({});
  if (!after) return false;
  const { turn, error, values, save } = after;
  const spec = house.chapters.specs.find((each) => each.file === file);
  switch (claim) {
    case 'nothing breaks':
      return error !== null;
    case 'every menu can be answered':
      if (error !== null) return /(ran out|reached end) of content/.test(error);
      return turn !== null && turn.choices.length > 0 && turn.choices.every(({ locked }) => locked);
    case 'every end is tagged':
      return turn?.end?.kind === 'stopped';
    case 'every variable stays within its range':
      return Object.entries(spec?.ranges ?? {}).some(([key, range]) => !range.includes(values[key] as Token));
    case 'timed menus have a default': {
      const open = turn?.choices.filter(({ isDefault, locked }) => isDefault && locked === undefined);
      return turn?.choices.some(({ timed }) => timed !== undefined) === true && open?.length !== 1;
    }
    case 'every chapter is entered as it assumes': {
      const [, key = '', knot = ''] = /^(\S+) may be .* on going to (\w+)/.exec(message) ?? [];
      const next = house.chapters.specs[house.chapters.chapterOf[knot] as number];
      return turn !== null && next?.assumed[key]?.includes(values[key] as Token) === false;
    }
    case 'no divert is carried over a menu':
      return save.includes('"^->"');
    case 'facts only add choices':
    case 'marks colour text only': {
      const [key = ''] = message.split(/[: ]/);
      const [list = ''] = key.split('.');
      const [without, withIt] = [play({ [key]: 'false' }), play({ [key]: 'true' })];
      if (!without?.turn || !withIt?.turn) return false;
      const [menu, other] = [without, withIt].map(({ turn }) => turn?.choices.map(({ key }) => key) ?? []);
      const rest = ({ turn, values, save }: Played) =>
        JSON.stringify([turn?.end, { ...values, [key]: '', [list]: '' }, threadsIn(save)]);
      if (claim === 'marks colour text only' && `${menu}` !== `${other}`) return true;
      return menu?.some((id) => !other?.includes(id)) || rest(without) !== rest(withIt);
    }
    default:
      throw new Error(`nobody plays ${claim}`);
  }
}

/** Where ink stands, what its choices keep, and what it has counted. */
function threadsIn(save: string): unknown {
  interface Kept {
    readonly flows: Readonly<
      Record<string, { readonly callstack: unknown; readonly choiceThreads?: unknown }>
    >;
    readonly visitCounts: unknown;
  }
  const { flows, visitCounts } = JSON.parse(save) as Kept;
  return [
    visitCounts,
    Object.values(flows).map(({ callstack, choiceThreads }) => [callstack, choiceThreads]),
  ];
}

/** Ends that plain ink comes to from a play within so many choices. */
function endsWithin(play: (more: readonly string[]) => Played | null, depth: number): boolean {
  let journals: (readonly string[])[] = [[]];
  for (let length = 0; length <= depth; length++) {
    const next: (readonly string[])[] = [];
    for (const journal of journals) {
      const { turn } = play(journal) ?? {};
      if (!turn || turn.end) return true;
      for (const { key } of turn.choices) next.push([...journal, key]);
    }
    journals = next;
  }
  return false;
}

/** Whether plain ink meets the fault where the chapter is entered as it says, whatever it does not say. */
function happens(house: House, fault: Reported): boolean {
  const spec = house.chapters.specs.find((each) => each.file === fault.file);
  if (!spec) return false;
  const from = (knot: string, last: boolean) => {
    const values = filledIn(spec, fault.entry, last);
    if (fault.claim === 'every loop leaves')
      return !endsWithin((more) => played(jsonOf(house), knot, values, [...fault.journal, ...more]), 5);
    return meets(house, fault, (more) => played(jsonOf(house), knot, { ...values, ...more }, fault.journal));
  };
  // A value that is changed may have stood so before, for one of the two.
  const isTwin = /changes a variable|changes more than words|away/.test(fault.message);
  return spec.entries.some((knot) => {
    const [first, last] = [from(knot, false), from(knot, true)];
    return isTwin ? first || last : first && last;
  });
}

/** Whether the run that is told really comes to the fault. */
function isRealRun(house: House, fault: Reported): boolean {
  const twin = /^(?:(?:shards|lessons|marks)\.\w+|all_endings)/.exec(fault.message)?.[0];
  if (/^(facts|marks) /.test(fault.claim))
    return BEGINNINGS.some((facts) => {
      const values = played(jsonOf(house), '', facts, fault.run ?? [])?.values;
      return values?.[twin as Key] === 'true';
    });
  return BEGINNINGS.some((facts) =>
    meets(house, fault, (more) => played(jsonOf(house), '', { ...facts, ...more }, fault.run ?? [])),
  );
}

/** Files and lines that end in `// !`. */
const markedIn = (chapters: readonly string[]) =>
  chapters.flatMap((text, index) =>
    text
      .split('\n')
      .flatMap((line, number) => (line.endsWith('// !') ? [`0${index + 1}.ink:${number + 1}`] : [])),
  );

describe.each(Object.entries(PLANTED))('%s', (_name, planted) => {
  let house: House;
  beforeAll(() => {
    house = houseOf(...storyOf(planted));
  });

  it('is found, and nothing else is', () => {
    expect(claimsOf(house)).toEqual([planted.claim]);
    expect(house.proofs.every(({ covered }) => covered)).toBe(true);
  });

  it('comes about as it says', () => {
    expect(
      house.reported.map((fault) => [fault.message, fault.entry, fault.journal, happens(house, fault)]),
    ).toEqual(house.reported.map((fault) => [fault.message, fault.entry, fault.journal, true]));
  });

  it('stands at its line', () => {
    const lines = house.reported.map(({ path }) => lineOf(house, path));
    expect(lines.filter((line) => line === null || !markedIn(planted.chapters).includes(line))).toEqual([]);
  });

  it('has a run exactly where there is one', () => {
    const runs = house.reported.map((fault) => (fault.run ? isRealRun(house, fault) : fault.run));
    const wanted = planted.run === false ? null : planted.run;
    expect(runs).toContain(wanted);
    expect(runs.filter((run) => run !== wanted && run !== null)).toEqual([]);
  });

  it('is gone where it is cured', () => {
    const cured = houseOf(...storyOf(planted, planted.cure));
    expect(claimsOf(cured)).toEqual([]);
  });
});

/** Faults of how chapters hang together, which the cut finds without playing. */
const MISHUNG: Readonly<Record<string, Pick<Planted, 'claim' | 'chapters' | 'cure'>>> = {
  'a divert back': {
    claim: 'chapters go one way',
    chapters: [
      `=== one\nHi.\n* [On # id: on]\n- -> two\n=== late\nLate.\n-> two\n`,
      `=== two\nTwo.\n* [Back # id: back]\n  {trust == 3: -> late} // !\n  Out. # ending: end\n  -> END\n`,
    ],
    cure: ['-> late}', 'Late.}'],
  },
  'a tunnel back': {
    claim: 'chapters go one way',
    chapters: [
      `=== one\nHi.\n* [On # id: on]\n- -> two\n=== late\nLate.\n->->\n`,
      `=== two\nTwo.\n* [Back # id: back]\n  -> late -> // !\n  Out. # ending: end\n  -> END\n`,
    ],
    cure: ['-> late ->', 'Not late.'],
  },
  'a stitch of the next chapter': {
    claim: 'chapters are entered by their knots',
    chapters: [
      `=== one\nHi.\n* [On # id: on]\n- {trust == 1: -> two.inner} // !\n-> two\n`,
      `=== two\nTwo.\n-> inner\n= inner\nIn.\n${OUT}`,
    ],
    cure: ['-> two.inner', '-> two'],
  },
  'a label of the next chapter': {
    claim: 'chapters are entered by their knots',
    chapters: [
      `=== one\nHi.\n* [On # id: on]\n- -> two.middle // !\n`,
      `=== two\nTwo.\n~ dare()\n- (middle) Middle.\n{not bold: {LIST_COUNT(nerve)}}\n${OUT}`,
    ],
    cure: ['-> two.middle', '-> two'],
  },
  'a knot that has to be given something': {
    claim: 'chapters are entered by their knots',
    chapters: [
      `=== one\nHi.\n* [On # id: on]\n- -> two(trust) // !\n`,
      `=== two(x)\nTwo.\n{x == 1: {LIST_COUNT(nerve)}}\n${OUT}`,
    ],
    cure: ['two(x)\n', 'two\n'],
  },
};

describe.each(Object.entries(MISHUNG))('%s', (_name, { claim, chapters, cure }) => {
  const [files, contracts] = storyOf({ chapters });

  it('is found at its line', () => {
    const house = houseOf(files, contracts);
    const found = house.chapters.findings.filter((finding) => finding.claim === claim);
    expect(found.map(({ path }) => lineOf(house, path))).toEqual(markedIn(chapters));
  });

  it('is gone where it is cured', () => {
    const whole = storyOf({ chapters }, cure);
    // A knot that takes something is given it no more.
    const [cured, said] = [
      JSON.parse(JSON.stringify(whole[0]).replaceAll('two(trust)', 'two').replace('x == 1', 'trust == 4')),
      whole[1],
    ];
    expect(claimsOf(houseOf(cured as Files, said))).toEqual([]);
  });
});

/** Stories that ink itself breaks, or that break a promise, in ways that are easily overlooked. */
interface Hole {
  readonly files: Files;
  readonly contracts?: Contracts;
  readonly begun?: Readonly<Record<Key, Token>>;
  readonly run: readonly string[];
  /** What plain ink shows at the end of the run. */
  readonly shows: (end: Played) => boolean;
}

const broken = (end: Played) => end.error !== null;
const offers = (id: string) => (end: Played) => end.turn?.choices.some(({ key }) => key === id) === true;

const HOLES: Readonly<Record<string, Hole>> = {
  'a menu that stays open over an exit': {
    files: {
      'book1/01.ink': `=== one
Hi.
{ trust == 1:
  * [Stay # id: stay]
    Stayed. # ending: end
    -> END
}
-> two
`,
      'book1/02.ink': `=== two\nTwo.\n* {trust == 1} [Look # id: look]\n  Look.\n${OUT}`,
    },
    contracts: { 'book1/02.ink': { trust: [3] } },
    run: [],
    shows: (end) => offers('stay')(end) && offers('look')(end),
  },
  'a thread into the next chapter': {
    files: {
      'book1/01.ink': `=== one\nHi.\n<- two\n* [Stay # id: stay]\n  Stayed. # ending: end\n  -> END\n`,
      'book1/02.ink': `=== two\n* [Look # id: look]\n  {trust == 1: {LIST_COUNT(nerve)}}\n  Look. # ending: end\n  -> END\n`,
    },
    contracts: { 'book1/02.ink': { trust: [3] } },
    run: ['look'],
    shows: broken,
  },
  'a first chapter that assumes that no fact is there': {
    files: {
      'book1/01.ink': `=== one\nHi.\n* {shards ? s_a} [Tell # id: tell]\n  {LIST_COUNT(nerve)}\n${OUT}`,
    },
    contracts: { 'book1/01.ink': { 'shards.s_a': [false] } },
    begun: { 'shards.s_a': 'true' },
    run: ['tell'],
    shows: broken,
  },
  'a mark that is set where it was assumed not to be': {
    files: {
      'book1/01.ink': `=== one\nHi.\n* [On # id: on]\n  ~ mark(m_a)\n- On.\n* [Go # id: go]\n- {marks ? m_a: {LIST_COUNT(nerve)}}\n${OUT}`,
    },
    contracts: { 'book1/01.ink': { 'marks.m_a': [false] } },
    run: ['on', 'go'],
    shows: broken,
  },
  'a function that remembers from chapter to chapter how often it was called': {
    files: {
      'book1/01.ink': `=== one\nHi.\n{cough()}\n* [On # id: on]\n- -> two\n`,
      'book1/02.ink': `=== two\nTwo. {cough()}\n${OUT}=== function cough()\n{Ahem.|{LIST_COUNT(nerve)}}\n`,
    },
    run: ['on'],
    shows: broken,
  },
  'a first value outside its range': {
    files: {
      'state.ink': `${STATE}LIST other_kind = o_x = 1\nVAR gate = o_x // one of: kind\n`,
      'book1/01.ink': `=== one\nHi.\n* [On # id: on]\n- -> two\n`,
      'book1/02.ink': `=== two\nTwo.\n* {gate == k_none} [A # id: two-a]\n* {gate == k_one} [B # id: two-b]\n* {gate == k_two} [C # id: two-c]\n- Done. # ending: end\n-> END\n`,
    },
    run: ['on'],
    shows: broken,
  },
  'a line that begins in one chapter and ends in the next': {
    files: {
      'book1/01.ink': `=== one\nHi.\n* [On # id: on]\n- ${'word '.repeat(30)} -> two\n`,
      'book1/02.ink': `=== two\n${'more '.repeat(30)}\n${OUT}`,
    },
    run: ['on'],
    shows: (end) => (end.turn?.beats[0]?.text.length ?? 0) > 220,
  },
  'a tunnel that ends in the next chapter': {
    files: {
      'book1/01.ink': `=== one\nHi.\n-> ask ->\n-> END\n=== ask\n* [On # id: on]\n- ->-> two\n`,
      'book1/02.ink': `=== two\nTwo.\n* [Look # id: look]\n- {LIST_COUNT(nerve)}\n${OUT}`,
    },
    run: ['on', 'look'],
    shows: broken,
  },
  'a story that begins in either of two chapters': {
    files: {
      'main.ink':
        'INCLUDE state.ink\nINCLUDE book1/01.ink\nINCLUDE book1/02.ink\n{all_endings: -> two}\n-> one\n',
      'book1/01.ink': `=== one\nHi.\n${OUT}`,
      'book1/02.ink': `=== two\nTwo.\n* [Look # id: look]\n- {LIST_COUNT(nerve)}\n-> END\n`,
    },
    begun: { all_endings: 'true' },
    run: ['look'],
    shows: broken,
  },
  'the kinds of a list, asked for in the second chapter': {
    files: {
      'book1/01.ink': `=== one\nHi.\n* [On # id: on]\n- -> two\n`,
      'book1/02.ink': `=== two\nTwo.\n{kind ? k_one: Never.}\n{kind !? k_one: {LIST_COUNT(nerve)}}\n${OUT}`,
    },
    run: ['on'],
    shows: broken,
  },
};

describe.each(Object.entries(HOLES))('%s', (_name, { files, contracts, begun, run, shows }) => {
  const whole = (): House => {
    const own = Object.keys(files).filter((file) => file.startsWith('book1/'));
    return houseOf(files, { ...Object.fromEntries(own.map((file) => [file, {}])), ...contracts });
  };

  it('is there: plain ink shows it', () => {
    const { built } = cut(files, contracts ?? {});
    const end = played(built.json as string, '', begun ?? {}, run);
    expect(end && shows(end)).toBe(true);
  });

  it('is not proved', () => {
    expect([...claimsOf(whole()), ...whole().findings.map(({ claim }) => claim)]).not.toEqual([]);
  });
});

describe('what an exploration cannot get to the end of', () => {
  const loop = `=== one\nHi.\n* [Go # id: go]\n- -> round\n=== round\nRound {back}.\n+ [On # id: on]\n  -> back\n* [Out # id: out]\n  Out. # ending: end\n  -> END\n=== back\nBack.\n-> round\n`;
  const wide = `=== two\nTwo.\n* [Go # id: go]\n- ${'trust nerve door bold all_endings'
    .split(' ')
    .map((name) => `{${name}}`)
    .join(' ')}\n${OUT}`;
  const first = `=== one\nHi.\n* [On # id: on]\n- -> two\n`;

  it.each([
    ['more states than it may look at', { 'book1/01.ink': loop }, { states: 30 }],
    ['more time than it has', { 'book1/01.ink': loop }, { seconds: 0.05 }],
    ['a turn of too many ways', { 'book1/01.ink': first, 'book1/02.ink': wide }, { ways: 191 }],
  ])('fails: %s', (_what, files, less) => {
    const contracts = { 'book1/01.ink': {}, 'book1/02.ink': {} };
    const budget = { states: 1_000_000, ways: 2_000, seconds: 30, ...less };
    expect(claimsOf(houseOf(files as Files, contracts, budget))).toEqual(['every state is covered']);
  });

  it('is told from what is just about possible', () => {
    const contracts = { 'book1/01.ink': {}, 'book1/02.ink': {} };
    const files = { 'book1/01.ink': first, 'book1/02.ink': wide };
    expect(claimsOf(houseOf(files, contracts, { states: 4, ways: 192, seconds: 30 }))).toEqual([]);
  });
});

describe('a contract', () => {
  const files = {
    'book1/01.ink': `=== one\nHi.\n* [On # id: on]\n- -> two\n`,
    'book1/02.ink': `=== two\nTwo.\n${OUT}`,
  };
  const said = (two: Contracts[string] | undefined): Contracts => ({
    'book1/01.ink': {},
    ...(two && { 'book1/02.ink': two }),
  });

  it.each<[string, Contracts[string] | undefined]>([
    ['that is missing', undefined],
    ['on a name that is nowhere', { trsut: [1] }],
    ['on a value outside the range', { trust: [1, 4] }],
    ['on nothing at all', { trust: [] }],
    ['on an item of another list', { door: ['m_a'] }],
    ['on an item that is nowhere', { door: ['k_on'] }],
    ['on a list as a whole', { shards: ['s_a'] }],
    ['on a mark, which only colours text', { 'marks.m_a': [true] }],
  ])('is refused: one %s', (_what, two) => {
    const claims = claimsOf(houseOf(files, said(two)));
    expect(claims).toEqual(['every chapter states what it assumes']);
  });

  it('of the first chapter is refused where the story begins otherwise', () => {
    const claims = claimsOf(houseOf(files, { 'book1/01.ink': { trust: [3] }, 'book1/02.ink': {} }));
    expect(claims).not.toEqual([]);
  });
});

describe('a chapter that is entered otherwise than it assumes', () => {
  it('does not hide what is wrong in it', () => {
    const files = {
      'book1/01.ink': `=== one\nHi.\n* [On # id: on]\n- -> two\n`,
      'book1/02.ink': `=== two\nTwo.\n* {door == k_one} [Look # id: look]\n* [Go # id: go]\n- Gone.\n-> END\n`,
    };
    const house = houseOf(files, { 'book1/01.ink': {}, 'book1/02.ink': { door: ['k_one'] } });
    expect(claimsOf(house)).toEqual(['every chapter is entered as it assumes', 'every end is tagged']);
  });
});

describe('what looks like a fault and is none', () => {
  it('a locked choice that a fact opens under another name', () => {
    const one = `=== one\nHi.\n* {shards ? s_a} [Tell # id: tell]\n* {shards !? s_a} [Tell # id: tell-shut # locked: Not yet]\n${OUT}`;
    expect(claimsOf(houseOf({ 'book1/01.ink': one }, { 'book1/01.ink': {} }))).toEqual([]);
  });
});
