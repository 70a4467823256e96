/** Which one-shots sound, which are too late, which have to go; and what they leave of the music. */
import { beforeEach, expect, test } from 'vitest';
import { createDucking } from '../../src/sound/player/ducking.ts';
import { DUCK } from '../../src/sound/player/paces.ts';
import { createShots, type Shots } from '../../src/sound/player/shots.ts';

let shots: Shots<string>;
let loaded: Set<string>;
let open: boolean;
let now: number;
/** Takes that were played, oldest first. */
let played: { name: string; take: number; end: () => void; stolen: boolean }[];
let ducked: string[];

beforeEach(() => {
  [played, ducked, open, now] = [[], [], true, 0];
  loaded = new Set(['door', 'bell', ...Array.from({ length: 12 }, (_, n) => `other ${n}`)]);
  shots = createShots({
    ducking: createDucking((factor, seconds) => void ducked.push(`${factor} in ${seconds}`)),
    isOpen: () => open,
    want() {},
    takesOf: (name) =>
      loaded.has(name)
        ? {
            count: 3,
            duck: name === 'bell' ? 0.3 : name === 'door' ? 0.6 : 1,
            play(take, ended) {
              const shot = { name, take, end: ended, stolen: false };
              played.push(shot);
              return {
                steal() {
                  shot.stolen = true;
                  ended();
                },
              };
            },
          }
        : null,
    gone() {},
    now: () => now,
  });
});

const stolen = () => played.filter((shot) => shot.stolen).map(({ name }) => name);

test('no take is heard twice running, and each is heard in its round', () => {
  for (let n = 0; n < 60; n++) shots.fire('door');
  const takes = played.map(({ take }) => take);
  for (let n = 1; n < 60; n++) expect(takes[n]).not.toBe(takes[n - 1]);
  for (let n = 0; n < 60; n += 3) expect([...takes.slice(n, n + 3)].sort()).toEqual([0, 1, 2]);
});

test('of one name three sound at once, of all twelve: the oldest goes', () => {
  for (let n = 0; n < 4; n++) shots.fire('door');
  expect(played[0]?.stolen).toBe(true);
  expect(shots.sounding()).toEqual(['door', 'door', 'door']);
  for (let n = 0; n < 10; n++) shots.fire(`other ${n}`);
  expect(shots.sounding()).toHaveLength(12);
  expect(stolen()).toEqual(['door', 'door']);
});

test('one that is loaded within a quarter of a second sounds late, after that never', () => {
  shots.fire('gong');
  now = 250;
  loaded.add('gong');
  shots.settle();
  expect(shots.sounding()).toEqual(['gong']);
  shots.fire('late');
  now = 501;
  loaded.add('late');
  shots.settle();
  expect(shots.sounding()).toEqual(['gong']);
});

test('behind a closed gate none waits for it to open', () => {
  open = false;
  for (let n = 0; n < 50; n++) {
    shots.fire('door');
    now += 100;
  }
  now += 250;
  open = true;
  shots.settle();
  expect(played).toEqual([]);
  expect(shots.inUse()).toEqual([]);
});

test('music makes room for as long as it takes, and of several the one that needs most room wins', () => {
  shots.fire('door');
  shots.fire('bell');
  shots.fire('door');
  expect(ducked.splice(0)).toEqual([`0.6 in ${DUCK.down}`, `0.3 in ${DUCK.down}`]);
  played[1]?.end();
  expect(ducked.splice(0)).toEqual([`0.6 in ${DUCK.up}`]);
  played[0]?.end();
  expect(ducked).toEqual([]);
  played[2]?.end();
  expect(ducked).toEqual([`1 in ${DUCK.up}`]);
});

test('all end when the tab is left', () => {
  shots.fire('door');
  shots.fire('bell');
  shots.stop();
  expect(stolen()).toEqual(['door', 'bell']);
  expect(shots.sounding()).toEqual([]);
});
