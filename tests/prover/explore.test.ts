import fc from 'fast-check';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../studio/prover/ink/control.ts';
import { plainSpec } from '../../studio/prover/safety/chapters.ts';
import type { Explored } from '../../studio/prover/safety/explore.ts';
import { explore } from '../../studio/prover/safety/explore.ts';
import { explorePlainly, stateText } from './plainly.ts';

const BUDGET = { states: 100_000, ways: 10_000, seconds: 60 };

function specOf(source: string) {
  const wrong: string[] = [];
  const options = new CompilerOptions(null, [], false, (message: string) => wrong.push(message), null);
  try {
    return plainSpec(new Compiler(source, options).Compile().ToJson() as string, 'fixture.ink', BUDGET);
  } catch {
    throw new Error(wrong.join('\n'));
  }
}

/** States of an exploration as texts, the entry left out. */
function textsOf({ table, book }: Explored): Set<string> {
  return new Set(
    Array.from({ length: table.size - 1 }, (_, before) => {
      const place = book.turns.places[table.controlOf(before + 1)] as Place;
      return stateText(place, table.knownIn(before + 1));
    }),
  );
}

const STORIES: Readonly<Record<string, string>> = {
  'choices that gather again': `
VAR a = 0
VAR b = 0
Hi.
* [One]
  ~ a = 1
* [Two]
  ~ a = 2
- There.
* [Three]
  ~ b = a
* {a == 1} [Four]
- {b: yes|no}
* {b > 1} [Five]
* [Six]
- -> END`,
  'a hub of once-only and sticky choices': `
-> hub
=== hub
Hub {again|twice|often}.
* [A] -> a
* {a} [B] -> b
+ {a and not b} [C] -> hub
+ {hub > 2} [Out] -> out
* -> out
=== a
In a. -> hub
=== b
In b. -> hub
=== out
Out {hub}.
-> END`,
  'sequences that go round': `
VAR n = 0
-> loop
=== loop
{&one|two|three} {!first|second} {stop|here}
~ n = (n + 1) % 4
+ {n != 2} [On] -> loop
+ [Back]
  ~ n = 0
  -> loop
+ [Off] -> END`,
  'tunnels with a menu inside, and a function': `
VAR x = 1
-> top
=== top
-> ask(2) ->
{x}
-> ask(x) ->
* {x > 2} [End] -> END
* [Stop] -> END
=== ask(k)
~ temp local = k * 2
Ask {k}.
* [Low]
  ~ x = clamp(x - 1)
+ [High {local}]
  ~ x = clamp(x + local)
- Done {local}.
->->
=== function clamp(n)
{ n > 5:
  ~ return 5
}
{ n < 0:
  ~ return 0
}
~ return n`,
  'a ref given to a tunnel': `
VAR x = 0
VAR y = 0
-> top
=== top
-> fill(x) ->
-> fill(y) ->
{x == y: same|other}
* {x != y} [Go] -> END
* [Leave] -> END
=== fill(ref v)
* [One]
  ~ v = 1
* [Two]
  ~ v = 2
- ->->`,
  'threads, labels and start content': `
VAR seen = 0
-> room
=== room
A room. {look: You looked.}
<- things
* (look) Look[ round.], said he.
  -> room
+ {look} Go -> END
=== things
* Take[ it] it.
  ~ seen = seen + 1
  -> room
* {room.look} [Deep]
  Deep. -> room
-> DONE`,
  'lists held whole': `
LIST day = none, market, court
LIST bag = (rope), lamp
-> start
=== start
{day}
* [Market]
  ~ day = market
* [Court]
  ~ day = court
- {bag ? lamp: lit}
* {day == market} [Buy]
  ~ bag += lamp
* [Drop]
  ~ bag -= rope
- {LIST_COUNT(bag)}
* {bag ? (rope, lamp)} [Climb] -> END
* {bag !? rope} [Fall] -> END
* [Stay] -> END`,
  'texts and fractions': `
VAR s = "a"
VAR f = 1.0
-> k
=== k
* {s == "a"} [A]
  ~ s = "b\\tb"
  ~ f = f / 2
  -> k
* {f < 1} [B {f}]
  ~ f = FLOAT(INT(f)) + 1.0
  -> k
* {s != "a" && f >= 1} [D]
  -> k
+ [C {s}]
  -> END`,
  'choices with conditions that count': `
-> a
=== a
{once|again}
+ {b < 2} [b] -> b
+ {TURNS_OK()} [c] -> c
* [d] -> c
=== b
B. {b == 2: twice}
-> a
=== c
C {a}.
{ c >= 3:
  -> END
}
-> a
=== function TURNS_OK()
~ return b > 0`,
  'temporary variables over menus': `
VAR total = 0
-> k
=== k
~ temp t = 3
* [Add] 
  ~ t = t + 1
* [Leave]
- t is {t}.
* [Again]
  {t == 4: -> four}
  -> END
* [End] -> END
=== four
Four. {total}
* [x] -> END`,
};

describe('the explorer comes to the very states that plain exploration comes to', () => {
  it.each(Object.entries(STORIES))('%s', (_name, source) => {
    const spec = specOf(source);
    const plain = explorePlainly(spec);
    const explored = explore(spec);
    expect(explored.finished).toBe(true);
    expect([...textsOf(explored)].sort()).toEqual([...plain].sort());
    expect(plain.size).toBeGreaterThan(3);
  });
});

/** A knot of a made-up story: sets, reads, sequences, choices of every kind; each goes to some knot or gathers here. */
const knotArb = (knots: number) => {
  const variable = fc.constantFrom('a', 'b', 'c');
  const target = fc.integer({ min: 0, max: knots }).map((n) => (n === knots ? 'END' : `k${n}`));
  const test = fc.oneof(
    variable.map((name) => `${name} > 0`),
    fc.tuple(variable, variable).map(([x, y]) => `${x} == ${y}`),
    fc.integer({ min: 0, max: knots - 1 }).map((n) => `k${n}`),
    fc.integer({ min: 0, max: knots - 1 }).map((n) => `k${n} < 3`),
    fc.integer({ min: 0, max: knots - 1 }).map((n) => `not k${n}`),
  );
  const work = fc.oneof(
    fc.tuple(variable, fc.integer({ min: 0, max: 2 })).map(([name, n]) => `~ ${name} = ${n}`),
    fc.tuple(variable, variable).map(([x, y]) => `~ ${x} = (${y} + 1) % 3`),
    fc.tuple(variable).map(([x]) => `~ turn(${x})`),
    test.map((one) => `{${one}: yes|no}`),
    fc.constantFrom('{one|two|three}', '{&even|odd}', '{!once}', 'Plain.', '-> pause ->'),
    fc.tuple(test, variable).map(([one, name]) => `{ ${one}:\n  ~ ${name} = 1\n}`),
  );
  const choice = fc
    .record({
      kind: fc.constantFrom('*', '+'),
      test: fc.option(test),
      work,
      gather: fc.boolean(),
      target,
      start: fc.boolean(),
    })
    .map(({ kind, test: one, work: does, gather, target: to, start }) =>
      [
        `${kind} ${one === null ? '' : `{${one}} `}${start ? 'Say[ this] that' : '[This]'}`,
        `  ${does.replace(/\n/g, '\n  ')}`,
        ...(gather ? [] : [`  -> ${to}`]),
      ].join('\n'),
    );
  return fc
    .record({
      works: fc.array(work, { maxLength: 3 }),
      choices: fc.array(choice, { minLength: 1, maxLength: 3 }),
      fallback: target,
      last: target,
    })
    .map(({ works, choices, fallback, last }) =>
      [
        ...works,
        ...choices,
        `* -> ${fallback === 'END' ? 'END' : 'out'}`,
        `+ [Out] -> END`,
        '-',
        `-> ${last}`,
      ].join('\n'),
    );
};

const storyArb = fc
  .integer({ min: 2, max: 4 })
  .chain((knots) => fc.array(knotArb(knots), { minLength: knots, maxLength: knots }))
  .map((knots) =>
    [
      'VAR a = 0\nVAR b = 1\nVAR c = 0\n-> k0',
      ...knots.map((body, n) => `=== k${n}\n${body}`),
      '=== out\nOut. -> END',
      '=== pause\n~ temp t = a\n* [Wait]\n  ~ t = t + 1\n+ [Go on]\n- {t}\n->->',
      '=== function turn(ref x)\n~ x = 1 - x',
    ].join('\n'),
  );

describe('made-up stories', () => {
  it('are covered exactly as the plain way covers them', () => {
    let covered = 0;
    fc.assert(
      fc.property(storyArb, (source) => {
        let spec: ReturnType<typeof specOf>;
        try {
          spec = specOf(source);
        } catch {
          return;
        }
        const explored = explore({ ...spec, budget: { ...BUDGET, states: 400 } });
        if (!explored.finished) return;
        covered++;
        let plain: ReadonlySet<string>;
        try {
          plain = explorePlainly(spec, 2_000);
        } catch (error) {
          expect(
            explored.faults.map((fault) => fault.claim),
            String(error),
          ).not.toEqual([]);
          return;
        }
        expect([...textsOf(explored)].sort()).toEqual([...plain].sort());
      }),
      { numRuns: 120, seed: 11 },
    );
    expect(covered).toBeGreaterThan(50);
  });
});
