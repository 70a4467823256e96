import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Direction, isMalformed, parseTag } from '../../src/story/directions.ts';
import { FIRST_PICTURE, foldPicture, type Picture } from '../../src/story/fold.ts';

const tags = fc.constantFrom(
  'plate: a',
  'plate: b',
  'actor: ido warm',
  'actor: ido sad left',
  'actor: alita warm right near',
  'exit: ido',
  'exit: all',
  'light: lamp 0.4',
  'weather: rain 1',
  'weather: none',
  'camera: push 1.2 3s',
  'camera: hold',
  'grade: dusk 0.5',
  'grade: none',
  'actor: alita sad open',
  'music: x',
  'music: none',
  'ambience: y',
  'title: T',
  'chapter: 2 Street',
  'sound: z',
  'codex: zalem',
);

function read(tag: string): Direction {
  const direction = parseTag(tag);
  if (isMalformed(direction)) throw new Error(direction.problem);
  return direction;
}

const fold = (list: readonly string[], from: Picture = FIRST_PICTURE) =>
  list.reduce((picture, tag) => foldPicture(picture, read(tag)), from);

function isDeepFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeepFrozen);
}

describe('the reducer', () => {
  it('freezes everything', () => {
    fc.assert(fc.property(fc.array(tags, { maxLength: 20 }), (list) => isDeepFrozen(fold(list))));
  });

  it('gives back the very same picture when a direction says what already is', () => {
    fc.assert(
      fc.property(fc.array(tags, { maxLength: 20 }), tags, (list, tag) => {
        const once = fold([...list, tag]);
        expect(foldPicture(once, read(tag))).toBe(once);
      }),
    );
  });

  it('shares every part that did not change', () => {
    fc.assert(
      fc.property(fc.array(tags, { maxLength: 20 }), tags, (list, tag) => {
        const before = fold(list);
        const after = foldPicture(before, read(tag));
        for (const part of ['scene', 'stage', 'sound'] as const) {
          if (JSON.stringify(before[part]) === JSON.stringify(after[part]))
            expect(after[part]).toBe(before[part]);
        }
        for (const actor of after.stage.actors) {
          const was = before.stage.actors.find((other) => other.who === actor.who);
          if (was && JSON.stringify(was) === JSON.stringify(actor)) expect(actor).toBe(was);
        }
      }),
    );
  });

  it('means the same whatever stands on the stage: a look brings in who is absent, at centre', () => {
    const [ido] = fold(['actor: ido warm']).stage.actors;
    expect(ido).toEqual({ who: 'ido', look: 'warm', pose: null, slot: 'centre', distance: 'far' });
  });

  it('keeps what a direction does not name', () => {
    const [ido] = fold(['actor: ido warm gesture left near', 'actor: ido sad']).stage.actors;
    expect(ido).toEqual({ who: 'ido', look: 'sad', pose: 'gesture', slot: 'left', distance: 'near' });
  });

  it('begins a plate on an empty stage', () => {
    const { stage } = fold([
      'actor: ido warm',
      'light: lamp 0.4',
      'camera: push 1.2 3s',
      'weather: ash 1',
      'grade: dread 1',
      'plate: b',
    ]);
    expect(stage).toEqual({ plate: 'b', actors: [], light: null, weather: null, camera: null, grade: null });
  });
});
