/** What an update of the story changed for a run, where it was met. */
import type { Divergence, Turn } from '../story/index.ts';
import type { Change } from './types.ts';

/** @param turns of the run as it was replayed, oldest first */
export function changesOf(divergences: readonly Divergence[], turns: readonly Turn[]): Change[] {
  return divergences.map((divergence): Change => {
    const turn = turns.find(({ index }) => index === divergence.turn) ?? turns.at(-1);
    const scene = turn?.beats.at(-1)?.scene.title ?? '';
    switch (divergence.kind) {
      case 'reworded':
        return { kind: 'reworded', scene, text: divergence.text, why: null };
      case 'line-moved':
        return { kind: 'moved', scene, text: null, why: null };
      default: {
        // What is closed may still be seen at its menu; what is gone is not.
        const key = divergence.kind === 'error' ? null : divergence.key;
        const text = turn?.choices.find((choice) => choice.key === key)?.text ?? null;
        return { kind: 'stopped', scene, text, why: divergence.kind };
      }
    }
  });
}
