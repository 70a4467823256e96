import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PoseData } from '../../src/stage/index.ts';
import { createPersonMesh, STRIDE } from '../../src/stage/people/mesh.ts';
import { createRig } from '../../src/stage/people/rig.ts';
import { AH, OH, REST, speechOf } from '../../src/stage/people/speech.ts';

const swing = { pivot: [50, 20], frequency: 1.2, damping: 0.3, weight: 1 } as const;
const patch = { frame: [0, 60, 40, 20], at: [30, 30] } as const;
const data: PoseData = {
  size: [100, 130],
  atlas: [200, 200],
  faces: 'left',
  stature: 1,
  face: [30, 10, 40, 40],
  neck: [50, 60],
  waist: [50, 130],
  parts: [
    { name: 'body', on: 'body', swing: null, frame: [0, 0, 100, 70], at: [0, 60] },
    { name: 'head', on: 'head', swing: null, frame: [100, 0, 60, 60], at: [20, 5] },
    { name: 'lock', on: 'head', swing, frame: [160, 0, 20, 50], at: [40, 20] },
  ],
  eyes: { neutral: patch },
  lids: { half: patch, shut: patch },
  mouths: { neutral: patch },
  speaking: { ah: patch, oh: patch },
  irises: [],
  gaze: 5,
  regard: null,
};
const rested = () => createRig('somebody', data.parts);
const box = { x: 10, y: 20, width: 200, height: 260 };

/** Places in the window of all corners whose alpha is not 0 and that lie on no single point. */
function places(mesh: ReturnType<typeof createPersonMesh>): [number, number, number, number][] {
  return Array.from({ length: mesh.corners.length / STRIDE }, (_, i) => {
    const [x, y, , , dx, dy] = mesh.corners.slice(i * STRIDE, i * STRIDE + STRIDE);
    return [x as number, y as number, dx as number, dy as number];
  });
}

describe('the mesh of a person', () => {
  it('lays every corner of somebody at rest where the drawing has it, mirrored or not', () => {
    const mesh = createPersonMesh(data);
    const { pose } = rested();
    for (const mirrored of [false, true]) {
      mesh.place(pose, box, mirrored);
      for (const [x, y, dx, dy] of places(mesh)) {
        expect(x).toBeCloseTo(10 + (mirrored ? 100 - dx : dx) * 2, 3);
        expect(y).toBeCloseTo(20 + dy * 2, 3);
      }
    }
  });

  it('draws a patch of the face only while it is up', () => {
    const mesh = createPersonMesh(data);
    const spread = () => new Set(places(mesh).map(([, , dx, dy]) => `${dx} ${dy}`)).has('70 50');
    expect(spread()).toBe(false);
    mesh.face('eyes', patch, 1);
    expect(spread()).toBe(true);
    mesh.face('eyes', null, 1);
    expect(spread()).toBe(false);
  });

  it('bends a loose piece: its root stays, its end swings', () => {
    const mesh = createPersonMesh(data);
    const { pose } = rested();
    pose.swings[2] = 0.1;
    mesh.place(pose, box, false);
    const lock = places(mesh).slice(-16);
    const [root, end] = [lock[0] as number[], lock[15] as number[]];
    expect(Math.abs((root[0] as number) - (10 + (root[2] as number) * 2))).toBeLessThan(0.01);
    expect(Math.abs((end[0] as number) - (10 + (end[2] as number) * 2))).toBeGreaterThan(5);
  });

  it('turns the head about the neck and leaves the waist where it is', () => {
    const mesh = createPersonMesh(data);
    const { pose } = rested();
    pose.headTurn = 0.02;
    pose.lean = 0.01;
    pose.breath = 1;
    mesh.place(pose, box, false);
    const moved = places(mesh).map(([x, , dx, dy]) => [Math.abs(x - (10 + dx * 2)), dy] as const);
    for (const [far, dy] of moved) if (dy === 130) expect(far).toBe(0);
    expect(Math.max(...moved.map(([far]) => far))).toBeGreaterThan(1);
  });
});

describe('the rig', () => {
  it('blinks every two to six seconds, now and then twice', () => {
    const rig = rested();
    const gaps: number[] = [];
    let since = 0;
    let shut = false;
    for (let i = 0; i < 60 * 600; i++) {
      rig.step(1 / 60, { gaze: null, wind: 0 });
      since += 1 / 60;
      if (rig.pose.lids > 0.5 && !shut) {
        gaps.push(since);
        since = 0;
      }
      shut = rig.pose.lids > 0.5;
    }
    const single = gaps.slice(1).filter((gap) => gap > 0.6);
    expect(gaps.length).toBeGreaterThan(100);
    expect(Math.min(...single)).toBeGreaterThan(1.9);
    expect(Math.max(...single)).toBeLessThan(6.3);
  });

  it('stays within bounds at any frame rate, however often a look changes', () => {
    const looks = fc.constantFrom('surprised', 'sad', 'angry', 'neutral');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(looks, fc.double({ min: 0.004, max: 0.1, noNaN: true })), { maxLength: 80 }),
        (steps) => {
          const rig = rested();
          for (const [look, dt] of steps) {
            rig.react(look);
            rig.step(dt, { gaze: [1, 0], wind: 1 });
          }
          const { pose } = rig;
          expect(Math.abs(pose.headTurn)).toBeLessThan(0.6);
          expect(Math.abs(pose.headLift)).toBeLessThan(200);
          expect(Math.abs(pose.swings[2] ?? 9)).toBeLessThanOrEqual(0.161);
          expect(Math.abs(pose.gazeX)).toBeLessThanOrEqual(1.3);
        },
      ),
    );
  });

  it('is done with a reaction in 400 ms', () => {
    const [still, moved] = [rested(), rested()];
    moved.react('surprised');
    let most = 0;
    for (let i = 0; i < 24; i++) {
      for (const rig of [still, moved]) rig.step(1 / 60, { gaze: null, wind: 0 });
      most = Math.max(most, Math.abs(moved.pose.headLift));
    }
    expect(most).toBeGreaterThan(3);
    expect(Math.abs(moved.pose.headLift - still.pose.headLift)).toBeLessThan(most / 20);
  });

  it('moves nothing at rest', () => {
    const rig = rested();
    for (let i = 0; i < 90; i++) rig.step(1 / 60, { gaze: [1, 0], wind: 1 });
    rig.rest({ gaze: null, wind: 0 });
    const { headTurn, headLift, lean, lids, gazeX, gazeY, swings } = rig.pose;
    expect([headTurn, headLift, lean, lids, gazeX, gazeY, ...swings]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('a speaking mouth', () => {
  const said = (text: string, ms = 50) =>
    speechOf(
      text,
      Float32Array.from(text, (_, i) => (i + 1) * ms),
    );
  const openings = (text: string) => {
    const speech = said(text);
    let count = 0;
    let open = false;
    for (let ms = 0; ms < speech.over + 200; ms += 5) {
      const now = speech.at(ms) !== REST;
      if (now && !open) count++;
      open = now;
    }
    return count;
  };
  it.each([
    ['orange peel', 3],
    ['name', 1],
    ['I was out', 3],
    ['tsk', 0],
  ])('opens once for each syllable of “%s”', (text, count) => {
    expect(openings(text)).toBe(count);
  });
  it('is round for o and u, wide for the others, and shut before and after', () => {
    const speech = said('do na');
    expect([speech.at(0), speech.at(110), speech.at(260), speech.at(speech.over + 1)]).toEqual([
      REST,
      OH,
      AH,
      REST,
    ]);
  });
  it('stays shut when the line is there at once', () => {
    expect(speechOf('Anything', new Float32Array(8)).at(10)).toBe(REST);
  });
});
