import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/map/index.ts';
import type { FateMap } from '../../src/map/types.ts';
import { makeMap } from '../../studio/map/make.ts';
import { loadStory } from '../../studio/prover/ink/engine.ts';
import { type Contracts, type Files, houseOf } from '../prover/houses.ts';

/** Two chapters: which way was gone in the first is remembered, and decides what comes after the meeting. */
const FILES: Files = {
  'book1/one.ink': `=== one ===
# chapter: 0 One
# title: The gate
# node: gate
# hint: Where it begins
The gate.
+ [Left] # id: left
    -> left
+ [Right] # id: right
    -> right

=== left ===
# title: Left
# node: left
# hint: Not right
Left.
~ set_door(k_one)
-> meet

=== right ===
# title: Right
# node: right
# hint: Not left
Right.
~ set_door(k_two)
-> meet

=== meet ===
They meet.
+ [On] # id: on
    -> after

=== after ===
{door == k_one: -> light}
-> dark

=== light ===
# title: Light
# node: light
# hint: For the left
Light.
-> two

=== dark ===
# title: Dark
# node: dark
# hint: For the right
Dark.
-> two
`,
  'book1/two.ink': `=== two ===
Between two chapters.
+ [In] # id: in
    -> hall

=== hall ===
# chapter: 1 Two
# title: The hall
# node: hall
# hint: In
{door == k_one: A lamp.|No lamp.}
-> leave(1)

=== leave(how) ===
# title: Out
# node: out
# hint: And out
Out.
# ending: end
-> END
`,
};
const CONTRACTS: Contracts = { 'book1/one.ink': {}, 'book1/two.ink': { door: ['k_one', 'k_two'] } };

async function mapped(files: Files = FILES): Promise<FateMap> {
  const { built, proofs } = houseOf(files, CONTRACTS);
  const chapters = proofs.map(({ graph, scenes }, index) => {
    if (!scenes) throw new Error(`${graph.file} is not covered`);
    return { graph, scenes, hash: `hash ${index}` };
  });
  return makeMap({
    chapters,
    ink: loadStory(built.json as string),
    endings: { end: 'The end' },
    layout: 'here',
  });
}
const map = await mapped();
const wires = map.wires.map(({ from, to }) => `${from} ${to}`);
const scene = (id: string) => map.scenes.find((each) => each.id === id);

describe('a map made from an exploration', () => {
  it('knows the ways that can be gone, and none that only the text allows', () => {
    expect(wires.sort()).toEqual([
      'dark hall',
      'gate left',
      'gate right',
      'hall out',
      'left light',
      'light hall',
      'out end end',
      'right dark',
    ]);
  });

  it('gives each scene its name, its hint and its chapter, in a knot with a parameter too', () => {
    expect(scene('left')).toMatchObject({ title: 'Left', hint: 'Not right', chapter: 0, kind: 'scene' });
    expect(scene('out')).toMatchObject({ title: 'Out', hint: 'And out', chapter: 1 });
    expect(scene('end end')).toMatchObject({ title: 'The end', hint: null, kind: 'ending', chapter: 1 });
    expect(map.chapters.map(({ number, title, hash }) => [number, title, hash])).toEqual([
      [0, 'One', 'hash 0'],
      [1, 'Two', 'hash 1'],
    ]);
  });

  it('counts lines to the scenes they are read in: shared ones to both, those between chapters to what was before', () => {
    const read = (id: string) =>
      linesOf(scene(id) as FateMap['scenes'][number]).map((line) => line.split(':')[0]);
    expect(read('left').sort()).toEqual(['left', 'meet']);
    expect(read('right').sort()).toEqual(['meet', 'right']);
    expect(read('light').sort()).toEqual(['light', 'two']);
    expect(read('hall')).toEqual(['hall', 'hall']);
    const all = new Set(map.scenes.flatMap((each) => linesOf(each)));
    expect(all.size).toBe(10);
  });

  it('lays chapters out as columns, and no scene upon another', () => {
    for (const { at, chapter } of map.scenes) {
      const column = map.chapters[chapter] as FateMap['chapters'][number];
      expect(at[0] - 0.5).toBeGreaterThanOrEqual(column.x - 0.001);
      expect(at[0] + 0.5).toBeLessThanOrEqual(column.x + column.width + 0.001);
      expect(at[1]).toBeLessThanOrEqual(map.height);
    }
    for (const one of map.scenes)
      for (const other of map.scenes)
        if (one !== other)
          expect(
            Math.abs(one.at[0] - other.at[0]) >= 1 || Math.abs(one.at[1] - other.at[1]) >= 0.98,
            `${one.id} and ${other.id}`,
          ).toBe(true);
    const [first, second] = map.chapters;
    expect(second?.x).toBeGreaterThan((first?.x ?? 0) + (first?.width ?? 0));
  });

  it('says where a node stands that is not above the first line of a knot', async () => {
    const hidden = {
      ...FILES,
      'book1/one.ink': (FILES['book1/one.ink'] as string).replace('They meet.', 'They meet. # node: met'),
    };
    await expect(mapped(hidden)).rejects.toThrow('# node: met does not stand above the first line of a knot');
  });
});
