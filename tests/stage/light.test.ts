import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFlashes } from '../../src/stage/flashes.ts';
import { gradeOf, PLAIN_GRADE } from '../../src/stage/grades.ts';
import { colourOf, sidesOf } from '../../src/stage/light.ts';
import { glowAt, keyFactor } from '../../src/stage/unsteady.ts';
import { moveAt, type View } from '../../src/stage/view.ts';
import { GRADES } from '../../src/story/directions.ts';

describe('light on a drawing', () => {
  it('comes from the same side of the window however the drawing is turned', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359 }), (angle) => {
        const [left, right, top] = sidesOf(angle, false);
        const [turnedLeft, turnedRight, turnedTop] = sidesOf(angle, true);
        expect([turnedLeft, turnedRight, turnedTop]).toEqual([right, left, top]);
      }),
    );
  });
  it('lights the right from 0 degrees, the top from 90, the left from 180, nothing from below', () => {
    const at = (angle: number) => [...sidesOf(angle, false)].map((weight) => Math.round(weight * 10) / 10);
    expect([at(0), at(90), at(180), at(270)]).toEqual([
      [0, 1, 0],
      [0, 0, 0.8],
      [1, 0, 0],
      [0, 0, 0],
    ]);
  });
  it('reads a colour', () => {
    expect([...colourOf('#ff8000', 0.5)].map((part) => part.toFixed(2))).toEqual(['0.50', '0.25', '0.00']);
  });
});

describe('light that is not steady', () => {
  it.each(['lamp', 'neon', 'fire', 'dawn', undefined])(
    '%s never rises more than three times in a second',
    (name) => {
      for (const factor of [keyFactor, (_: unknown, t: number) => glowAt(name, 2, t)]) {
        const rises: number[] = [];
        let before = factor(name, 0);
        let low = before;
        let rising = false;
        for (let ms = 5; ms < 60_000; ms += 5) {
          const now = factor(name, ms / 1000);
          if (now < before) low = rising ? now : Math.min(low, now);
          // WCAG: a change of a tenth of the brightness and more counts.
          if (now > before && now - low > 0.1 && !rising) rises.push(ms);
          rising = now > before && now - low > 0.1 ? true : now < before ? false : rising;
          before = now;
        }
        for (const [i, at] of rises.entries())
          expect((rises[i + 3] ?? Number.POSITIVE_INFINITY) - at).toBeGreaterThan(1000);
      }
    },
  );
});

describe('flashes', () => {
  it('begin at most three times in any second', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 60 }), (gaps) => {
        const flashes = createFlashes();
        const begun: number[] = [];
        let now = 0;
        for (const gap of gaps) {
          now += gap;
          if (flashes.may(now)) begun.push(now);
        }
        for (const [i, at] of begun.entries())
          expect((begun[i + 3] ?? Number.POSITIVE_INFINITY) - at).toBeGreaterThanOrEqual(1000);
        if (gaps.length > 0) expect(begun.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a grade', () => {
  it.each(GRADES)('%s changes the picture, by as much as is asked for', (name) => {
    const [none, half, whole] = [0, 0.5, 1].map((strength) => gradeOf({ name, strength }));
    expect(none).toEqual(PLAIN_GRADE);
    expect(whole).not.toEqual(PLAIN_GRADE);
    expect(half?.exposure).toBeCloseTo(((whole?.exposure ?? 0) + PLAIN_GRADE.exposure) / 2, 6);
  });
});

describe('the camera', () => {
  const plate = { x: -20, y: -10, width: 1320, height: 740 };
  const view = (change: Partial<View>): View => ({
    zoom: 1,
    panX: 0,
    panY: 0,
    shiftX: 0,
    shiftY: 0,
    ...change,
  });
  it('leaves everything where it is at rest', () => {
    expect([...moveAt(view({}), 0.8, plate, [0.5, 0.5])]).toEqual([1, 0, 0]);
  });
  it('moves what is near more than what is far, and the other way than itself', () => {
    const [, far = 0] = moveAt(view({ shiftX: 0.01 }), 0, plate, [0.5, 0.5]);
    const [, near = 0] = moveAt(view({ shiftX: 0.01 }), 1.5, plate, [0.5, 0.5]);
    expect(far).toBeGreaterThan(0);
    expect(near).toBeLessThan(-5);
  });
  it('keeps the focus where it is in a push', () => {
    const [scale = 0, dx = 0] = moveAt(view({ zoom: 1.4 }), 0.5, plate, [0.3, 0.5]);
    const focus = plate.x + plate.width * 0.3;
    expect(focus * scale + dx).toBeCloseTo(focus, 2);
  });
});
