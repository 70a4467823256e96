import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorBox, coverBox, isMirrored } from '../../src/stage/layout.ts';

const width = fc.integer({ min: 200, max: 4000 });
const height = fc.integer({ min: 200, max: 2500 });
const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('the plate', () => {
  it('covers a window of any shape, undistorted, with its focus in view', () => {
    fc.assert(
      fc.property(width, height, part, part, (w, h, fx, fy) => {
        const box = coverBox(w, h, [fx, fy]);
        expect(box.width / box.height).toBeCloseTo(16 / 9, 5);
        expect(box.x).toBeLessThanOrEqual(0);
        expect(box.y).toBeLessThanOrEqual(0);
        expect(box.x + box.width).toBeGreaterThanOrEqual(w - 0.01);
        expect(box.y + box.height).toBeGreaterThanOrEqual(h - 0.01);
        const [x, y] = [box.x + box.width * fx, box.y + box.height * fy];
        expect(x >= -0.01 && x <= w + 0.01 && y >= -0.01 && y <= h + 0.01).toBe(true);
      }),
    );
  });
});

describe('people', () => {
  const drawn = { size: [1000, 1300], stature: 1 } as const;
  it('keep their proportions, and their feet are below the window', () => {
    fc.assert(
      fc.property(
        width,
        height,
        fc.constantFrom('left', 'centre', 'right'),
        fc.constantFrom('near', 'far'),
        (w, h, slot, distance) => {
          const box = actorBox(w, h, { slot, distance }, drawn);
          expect(box.width / box.height).toBeCloseTo(1000 / 1300, 5);
          expect(box.y + box.height).toBeGreaterThanOrEqual(h);
          expect(box.y).toBeGreaterThan(-h * 0.1);
        },
      ),
    );
  });
  it('stand on one ground: who is short has the head lower', () => {
    const tall = actorBox(1280, 720, { slot: 'left', distance: 'far' }, drawn);
    const short = actorBox(1280, 720, { slot: 'left', distance: 'far' }, { ...drawn, stature: 0.9 });
    expect(short.height).toBeCloseTo(tall.height * 0.9, 5);
    expect(short.y).toBeGreaterThan(tall.y + 0.05 * tall.height);
    expect(short.y + short.height).toBeGreaterThan(720);
  });
  it('stand left to right, near ones larger', () => {
    const at = (slot: 'left' | 'centre' | 'right', distance: 'near' | 'far' = 'far') =>
      actorBox(1280, 720, { slot, distance }, drawn);
    expect(at('left').x).toBeLessThan(at('centre').x);
    expect(at('centre').x).toBeLessThan(at('right').x);
    expect(at('left', 'near').height).toBeGreaterThan(at('left').height);
  });
  it('look to the middle', () => {
    expect(isMirrored('left', 'left')).toBe(true);
    expect(isMirrored('right', 'left')).toBe(false);
    expect(isMirrored('left', 'right')).toBe(false);
    expect(isMirrored('centre', 'left')).toBe(false);
  });
});
