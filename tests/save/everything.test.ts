import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Everything, Place } from '../../src/save/everything.ts';
import { EVERYTHING_BYTES, EVERYTHING_FORMAT, toEverything } from '../../src/save/everything.ts';
import { examineFile } from '../../src/save/examine.ts';
import { toFile } from '../../src/save/file.ts';
import { gzipped } from '../../src/save/gzip.ts';
import { anyEverything, pictureOf, pointAfter, SETTINGS, UNNAMED } from './fixtures.ts';

const json = (value: unknown) => new Blob([JSON.stringify(value)]);
const refused = (reason: string) => ({ kind: 'refused', reason });
const place = (slot: string, at = 0): Place => ({
  slot,
  label: UNNAMED,
  point: pointAfter(2, at),
  picture: null,
});
const NOTHING: Everything = {
  places: [],
  profile: { marks: [], noteSeen: false, told: 0 },
  read: new Map(),
  ways: new Map(),
  settings: null,
};

/** The file as its author may have bent it. */
async function bent(change: (content: Record<string, unknown>) => unknown, everything = NOTHING) {
  const content: unknown = JSON.parse(await (await toEverything(everything)).text());
  return json(change(content as Record<string, unknown>));
}

describe('a file of everything', () => {
  test('gives back all that is in it, packed or not', async () => {
    await fc.assert(
      fc.asyncProperty(anyEverything, fc.boolean(), async (everything, packed) => {
        const file = await toEverything(everything);
        const found = await examineFile(packed ? await gzipped(file) : file);
        expect(found).toEqual({ kind: 'everything', everything });
      }),
      { numRuns: 50 },
    );
  });

  test('gives back pictures to the last byte', async () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, i) => i * 7);
    const picture = new Blob([bytes], { type: 'image/png' });
    const found = await examineFile(
      await toEverything({ ...NOTHING, places: [{ ...place('abcd1234'), picture }] }),
    );
    const back = found.kind === 'everything' ? found.everything.places[0]?.picture : null;
    expect(back?.type).toBe('image/png');
    expect(new Uint8Array((await back?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(bytes);
  });

  test('of more pictures than fit keeps every place, and the first pictures', async () => {
    const places = Array.from({ length: 80 }, (_, i) => ({
      ...place(`place${String(i).padStart(3, '0')}`, i),
      picture: pictureOf(500_000),
    }));
    const file = await toEverything({ ...NOTHING, places });
    expect(file.size).toBeLessThan(EVERYTHING_BYTES);
    const found = await examineFile(file);
    const back = found.kind === 'everything' ? found.everything.places : [];
    expect(back).toHaveLength(80);
    expect(back.findIndex(({ picture }) => picture === null)).toBe(59);
  });

  test('above 64 MB is refused without being read', async () => {
    const large = { size: EVERYTHING_BYTES + 1 } as Blob;
    expect(await examineFile(large)).toEqual(refused('too-large'));
  });

  test('that would grow without end is left when it is too large', async () => {
    const bomb = await gzipped(new Blob([new Uint8Array(EVERYTHING_BYTES + 1)]));
    expect(bomb.size).toBeLessThan(100_000);
    expect(await examineFile(bomb)).toEqual(refused('too-large'));
  });

  test.each([
    ['another place of the same id', { places: [place('abcd1234', 1), place('abcd1234', 2)] }],
    ['a place that cannot be', { places: [place('../../etc')] }],
    [
      'a picture where none may be',
      { places: [{ ...place('auto'), picture: { type: 'image/png', data: 'AAAA' } }] },
    ],
    [
      'a drawing that may hold a program',
      { places: [{ ...place('abcd1234'), picture: { type: 'image/svg+xml', data: 'AAAA' } }] },
    ],
    [
      'a picture of no bytes',
      { places: [{ ...place('abcd1234'), picture: { type: 'image/png', data: '' } }] },
    ],
    [
      'a picture in no letters',
      { places: [{ ...place('abcd1234'), picture: { type: 'image/png', data: '%%' } }] },
    ],
    ['half a hash', { read: [['dawn', '0000000']] }],
    ['a mark that nobody knows', { profile: { marks: [{ kind: 'trophy', id: 'x' }], noteSeen: false } }],
    ['a snapshot, which would be trusted', { places: [{ ...place('abcd1234'), snapshot: {} }] }],
    ['a way with a drawing', { ways: [['alley', { point: pointAfter(1), from: [], picture: {} }]] }],
    ['a way to nowhere', { ways: [['', { point: pointAfter(1), from: [''] }]] }],
    ['no ways', { ways: undefined }],
    ['no profile', { profile: undefined }],
    ['no version', { version: undefined }],
  ])('with %s is damaged', async (_, change) => {
    expect(await examineFile(await bent((content) => ({ ...content, ...change })))).toEqual(
      refused('damaged'),
    );
  });

  test('of a later version is newer', async () => {
    const file = await bent((content) => ({ ...content, version: 3, places: 'elsewhere' }));
    expect(await examineFile(file)).toEqual(refused('newer'));
  });

  test('that is packed and is something else is not a save', async () => {
    expect(await examineFile(await gzipped(json({ hello: 1 })))).toEqual(refused('not-a-save'));
  });

  test('with settings out of their range has the nearest', async () => {
    const file = await bent((content) => ({ ...content, settings: { ...SETTINGS, textSize: 99 } }));
    expect(await examineFile(file)).toMatchObject({ everything: { settings: { textSize: 1.5 } } });
  });
});

describe('a hostile file', () => {
  const kinds = fc.constantFrom('save', 'everything', 'packed');

  async function sound(kind: string): Promise<Uint8Array<ArrayBuffer>> {
    const everything: Everything = { ...NOTHING, places: [{ ...place('abcd1234'), picture: pictureOf(40) }] };
    const file = kind === 'save' ? toFile(pointAfter(3)) : await toEverything(everything);
    return new Uint8Array(await (kind === 'packed' ? await gzipped(file) : file).arrayBuffer());
  }

  test('cut anywhere is refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        kinds,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        async (kind, at) => {
          const bytes = await sound(kind);
          const found = await examineFile(new Blob([bytes.slice(0, Math.floor(bytes.length * at))]));
          expect(found.kind).toBe('refused');
        },
      ),
      { numRuns: 200 },
    );
  });

  test('with any bits turned is refused or whole', async () => {
    const flips = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 7 })), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(kinds, flips, async (kind, turned) => {
        const bytes = await sound(kind);
        for (const [at, bit] of turned) {
          const index = at % bytes.length;
          bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
        }
        const found = await examineFile(new Blob([bytes]));
        expect(['save', 'everything', 'refused']).toContain(found.kind);
      }),
      { numRuns: 300 },
    );
  });

  test('of any JSON that names the format is damaged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), async (places, profile, read) => {
        const file = json({ format: EVERYTHING_FORMAT, version: 1, places, profile, read, settings: null });
        expect(await examineFile(file)).toEqual(refused('damaged'));
      }),
      { numRuns: 200 },
    );
  });
});
