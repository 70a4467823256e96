import { describe, expect, test } from 'vitest';
import { EVERYTHING_VERSION } from '../../src/save/everything.ts';
import { examineFile } from '../../src/save/examine.ts';
import { FILE_VERSION } from '../../src/save/file.ts';
import { SLOTS_V1 } from '../../src/save/migrations.ts';
import { readRecord, STORES, type StoreName } from '../../src/save/schema.ts';
import { FILES, STORED } from './shapes.ts';

const isStore = (store: string): store is StoreName => (STORES as readonly string[]).includes(store);

describe('every shape that was ever stored', () => {
  test.each(STORED.filter(({ store }) => isStore(store)))('$name is read whole', ({ store, records }) => {
    expect(records.length).toBeGreaterThan(0);
    for (const { key, record } of records) {
      const reading = readRecord(store as StoreName, SLOTS_V1.get(key) ?? key, record);
      expect(reading.damaged).toBe(false);
      // Nothing of it is left behind: what a later shape has on top is all that may differ.
      expect(reading.record).toMatchObject({ ...(record as object), version: expect.any(Number) });
    }
  });

  test('has a file, and so has every one that is written now', () => {
    for (const store of STORES) {
      const shapes = STORED.filter((shape) => shape.store === store);
      const written = shapes.flatMap(({ version, records }) =>
        records.map(({ key, record }) => {
          const now = readRecord(store, SLOTS_V1.get(key) ?? key, record).record?.version ?? 0;
          expect(now).toBeGreaterThanOrEqual(version);
          return now;
        }),
      );
      const latest = Math.max(...written);
      expect(shapes.map(({ version }) => version)).toEqual(
        expect.arrayContaining(Array.from({ length: latest }, (_, i) => i + 1)),
      );
    }
  });
});

describe('every file that was ever kept', () => {
  test.each(FILES)('$name is read whole', async ({ file }) => {
    const found = await examineFile(new Blob([JSON.stringify(file)]));
    if (found.kind === 'save') expect(found.save).toMatchObject({ point: (file as { point: object }).point });
    else expect(found).toMatchObject({ kind: 'everything', everything: { places: [{}, {}] } });
  });

  test('is here, and so is the one that is written now', () => {
    expect(FILES.map(({ name }) => name).toSorted()).toEqual([
      ...Array.from({ length: EVERYTHING_VERSION }, (_, i) => `everything-${i + 1}`),
      ...Array.from({ length: FILE_VERSION }, (_, i) => `file-${i + 1}`),
    ]);
  });
});
