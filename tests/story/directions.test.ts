import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRAMMAR, grammarRows, isMalformed, parseTag } from '../../src/story/directions.ts';

describe('a tag', () => {
  it.each([
    ['plate: scrapyard  dawn', { tag: 'plate', name: 'scrapyard dawn' }],
    ['actor: ido warm near left', { tag: 'actor', who: 'ido', look: 'warm', slot: 'left', distance: 'near' }],
    [
      'actor: alita sad open near',
      { tag: 'actor', who: 'alita', look: 'sad', pose: 'open', distance: 'near' },
    ],
    ['grade: dusk 0.4', { tag: 'grade', name: 'dusk', strength: 0.4 }],
    ['change: flash', { tag: 'change', transition: { how: 'flash', seconds: 0.6 } }],
    ['sweep: lamp 0.5', { tag: 'cue', cue: { kind: 'sweep', light: 'lamp', strength: 0.5 } }],
    ['camera: push 1.15 8s', { tag: 'camera', move: 'push', amount: 1.15, seconds: 8 }],
    ['camera: pan -0.5 2s', { tag: 'camera', move: 'pan', amount: -0.5, seconds: 2 }],
    ['music: none', { tag: 'music', name: null, stem: 'base' }],
    ['music: under-zalem tension', { tag: 'music', name: 'under-zalem', stem: 'tension' }],
    ['ambience: street-rain 0.4', { tag: 'ambience', name: 'street-rain', level: 0.4 }],
    ['codex: zalem', { tag: 'codex', entry: 'zalem', words: null }],
    ['codex: the-halo an underside', { tag: 'codex', entry: 'the-halo', words: 'an underside' }],
    ['change: wipe', { tag: 'change', transition: { how: 'wipe', seconds: 0.7 } }],
    ['flash: white 0.2', { tag: 'cue', cue: { kind: 'flash', colour: 'white', strength: 0.2 } }],
    ['chapter: 1 Scrap', { tag: 'chapter', number: 1, title: 'Scrap' }],
    ['timed: 6s', { tag: 'timed', seconds: 6 }],
    ['unwritten', { tag: 'unwritten' }],
  ])('%s is read', (tag, direction) => {
    expect(parseTag(tag)).toEqual(direction);
  });

  it.each([
    ['weather: rain 2', '# weather: 2 is outside 0 to 1'],
    ['weather: rian 1', '# weather: rian is none of rain, ash, sparks, haze, dust'],
    ['camera: push 1.15 8', '# camera: 8 should be a number from 0 to 60 with the unit s'],
    ['actor: ido', '# actor: needs a person and a look'],
    ['actor: ido warm open lef', '# actor: lef is one word too many: a person has one pose'],
    ['unwritten: yes', '# unwritten: takes nothing'],
    ['id: Two Words', '# id: Two Words is not an id: small letters, digits, - and _'],
    ['plaet: x', 'there is no tag plaet'],
    ['toString: x', 'there is no tag toString'],
  ])('%s is refused', (tag, problem) => {
    expect(parseTag(tag)).toMatchObject({ problem });
  });

  it('never throws', () => {
    const words = fc.constantFrom(...Object.keys(GRAMMAR), 'x');
    fc.assert(
      fc.property(words, fc.string(), (name, rest) => {
        parseTag(`${name}:${rest}`);
        parseTag(rest);
      }),
    );
  });
});

describe('the table in story/README.md', () => {
  const readme = readFileSync(new URL('../../story/README.md', import.meta.url), 'utf8');
  it('has exactly the rows of the grammar', () => {
    const rows = readme
      .split('\n')
      .filter((line) => line.startsWith('| `#'))
      .map((line) => line.replace(/ +/g, ' '));
    expect(rows).toEqual(grammarRows());
  });
  it('shows an example of each tag that is read', () => {
    const examples = [...readme.matchAll(/^`#\s*([^`]+)`$/gm)].map((match) => match[1] ?? '');
    const seen = new Set(examples.map((example) => example.split(':')[0]?.trim()));
    expect(examples.map((example) => parseTag(example)).filter(isMalformed)).toEqual([]);
    expect([...seen].sort()).toEqual(Object.keys(GRAMMAR).sort());
  });
});
