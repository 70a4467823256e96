import { describe, expect, it } from 'vitest';
import { createPacer, TIERS } from '../../src/stage/motion/tier.ts';

const FRAME = 1000 / 60;
const run = (pacer: ReturnType<typeof createPacer>, ms: number, frames: number) => {
  for (let i = 0; i < frames; i++) pacer.note(ms, FRAME);
  return pacer.tier.name;
};

describe('the quality of the picture', () => {
  it('begins at the best and stays there while frames come in time', () => {
    expect(run(createPacer(), FRAME, 5000)).toBe('high');
  });
  it('steps down when frames are late, one step at a time, to the lowest', () => {
    const pacer = createPacer();
    expect([run(pacer, 50, 45), run(pacer, 50, 45), run(pacer, 50, 500)]).toEqual(['medium', 'low', 'low']);
  });
  it('forgives a hitch', () => {
    const pacer = createPacer();
    for (let i = 0; i < 50; i++) {
      run(pacer, FRAME, 60);
      run(pacer, 200, 2);
    }
    expect(pacer.tier.name).toBe('high');
  });
  it('steps back up when they have come in time for long, and does not try again what did not hold', () => {
    const pacer = createPacer();
    run(pacer, 50, 45);
    expect(run(pacer, FRAME, 1000)).toBe('high');
    expect(run(pacer, 50, 60)).toBe('medium');
    expect(run(pacer, FRAME, 5000)).toBe('medium');
  });
  it('draws at the level that the player has chosen, whatever frames do', () => {
    const pacer = createPacer();
    pacer.pin('low');
    expect(run(pacer, FRAME, 5000)).toBe('low');
    pacer.pin(null);
    expect(pacer.tier).toBe(TIERS[0]);
  });
});
