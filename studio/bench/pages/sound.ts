/** The sound room in a browser, without the game around it. */
import { createSound } from '../../../src/sound/index.ts';
import { soundAssets } from '../../../src/soundbook.ts';
import type { SoundState, Stem } from '../../../src/story/types.ts';
import { AMBIENCE, SOUNDS } from '../../../story/sounds.ts';

/** Called by the bench through the debugger. */
export interface SoundPage {
  /** Wants a cue that was never heard; milliseconds until it sounds. */
  untilHeard(cue: string): Promise<number>;
  /** The same files fetched and decoded with Web Audio alone. */
  bareDecode(cue: string): Promise<number>;
  /** Milliseconds of the main thread for each of so many beats with another stem, another level and a one-shot. */
  beats(cue: string, times: number): number[];
  /** Bytes of what is decoded when all that the book has of one chapter was asked for. */
  decoded(): number;
}

const sound = createSound(async () => soundAssets);
const STEMS: readonly Stem[] = ['base', 'tension', 'combat'];
const places = Object.keys(AMBIENCE);
const shots = Object.keys(SOUNDS);

const nextFrame = () => new Promise(requestAnimationFrame);
const state = (more: Partial<SoundState>): SoundState => ({
  music: null,
  stem: 'base',
  ambience: null,
  ...more,
});

const page: SoundPage = {
  async untilHeard(cue) {
    await sound.upgrade();
    sound.play({ sound: state({}), cues: [] }, 'still');
    const began = performance.now();
    sound.play({ sound: state({ music: cue }), cues: [] }, 'play');
    while (!sound.held.sounding.some((name) => name.endsWith(cue))) await nextFrame();
    return performance.now() - began;
  },
  async bareDecode(cue) {
    const context = new OfflineAudioContext(2, 48_000, 48_000);
    const files = [...(soundAssets.music(cue)?.stems.values() ?? [])];
    const began = performance.now();
    await Promise.all(
      files.map(async ({ webm }) => context.decodeAudioData(await (await fetch(webm)).arrayBuffer())),
    );
    return performance.now() - began;
  },
  beats(cue, times) {
    return Array.from({ length: times }, (_, n) => {
      const ambience = { name: places[n % 2] as string, level: (n % 5) / 4 };
      const heard = {
        sound: state({ music: cue, stem: STEMS[n % 3] as Stem, ambience }),
        cues: [{ kind: 'sound', name: shots[n % 8] as string }] as const,
      };
      const began = performance.now();
      sound.play(heard, 'play');
      return performance.now() - began;
    });
  },
  decoded: () => sound.held.decodedBytes,
};
Object.assign(window, { soundPage: page });
