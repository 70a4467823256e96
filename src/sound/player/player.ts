/** The player: two lines of loops and the one-shots over one desk, behind a gate, out of one library. */
import { Howler } from 'howler';
import type { Heard, SoundPort } from '../../game/index.ts';
import type { SoundAssets } from '../assets.ts';
import type { Wanted, WantedLoop } from '../wanted.ts';
import { createAfter } from './after.ts';
import { createCatalogue, type Key, type Kind, keyOf, kindOf } from './catalogue.ts';
import { createDucking } from './ducking.ts';
import { createGate } from './gate.ts';
import { createGraph } from './graph.ts';
import { tellRunning, wakeHowler } from './howler.ts';
import { CAP, HANDHELD_CAP } from './keeping.ts';
import { createLibrary, type Library } from './library.ts';
import { createLine, type Line, type Mode } from './line.ts';
import { AMBIENCE, MUSIC, type Paces } from './paces.ts';
import { bytesOf, createLoad, type Recording } from './recording.ts';
import { takesOf } from './shot.ts';
import { createShots } from './shots.ts';
import { startVoice } from './voice.ts';

/** What the player has in hand. */
export interface Held {
  /** Everything that is decoded, as `<kind> <name>`. */
  readonly names: readonly string[];
  readonly decodedBytes: number;
  /** What sounds, leaving or not. */
  readonly sounding: readonly string[];
}

export interface Player {
  /** Goes over to what is wanted. */
  go(wanted: Wanted, mode: Mode): void;
  /** Fires a one-shot. */
  fire(name: string): void;
  setVolume: SoundPort['setVolume'];
  setAside: SoundPort['setAside'];
  prefetch(heard: readonly Heard[]): void;
  readonly held: Held;
}

/** @throws Error where there is no Web Audio */
export function createPlayer(assets: SoundAssets): Player {
  const context = wakeHowler();
  if (!context) throw new Error('this browser has no Web Audio');
  const graph = createGraph(context, Howler.masterGain);
  const into = { cue: graph.music, ambience: graph.ambience, sound: graph.effects };
  const after = createAfter(context);
  const catalogue = createCatalogue(assets);
  const load = createLoad(context);
  const now = () => performance.now();
  let audibleEffects = true;

  const library: Library<Key, Recording> = createLibrary({
    load(key) {
      const entry = catalogue.entry(key);
      if (!entry) throw new RangeError('no such sound');
      return load(entry, into[kindOf(key)]);
    },
    bytesOf(key) {
      const entry = catalogue.entry(key);
      return entry && bytesOf(entry, context.sampleRate);
    },
    cap: matchMedia('(pointer: coarse)').matches ? HANDHELD_CAP : CAP,
    inUse: () => new Set([...music.inUse(), ...ambience.inUse(), ...shots.inUse()]),
    loaded: () => settle(),
  });

  const common = { isOpen: () => gate.open, gone: library.settle, now };
  const lineOf = (paces: Paces): Line<Key> =>
    createLine({
      ...common,
      paces,
      want: library.want,
      secondsOf: (key) => (library.ready(key) && catalogue.loop(key)?.data.seconds) ?? null,
      start(key, position) {
        const [recording, entry] = [library.ready(key), catalogue.loop(key)];
        if (!recording || !entry) throw new RangeError(`${key} is not loaded`);
        return startVoice(context, after, recording, entry.data, position);
      },
    });
  const music = lineOf(MUSIC);
  const ambience = lineOf(AMBIENCE);
  const shots = createShots<Key>({
    ...common,
    ducking: createDucking(graph.duck.to),
    want: (key) => library.want(key, false),
    takesOf(key) {
      const [recording, entry] = [library.ready(key), catalogue.takes(key)];
      return recording && entry && takesOf(after, recording, entry.data);
    },
  });

  function settle(mode?: Mode): void {
    music.settle(mode);
    ambience.settle(mode);
    shots.settle();
  }

  const gate = createGate(context, {
    curtain: graph.curtain,
    after,
    opened(wasHidden) {
      tellRunning();
      // What changed behind the curtain is not played to whoever comes back.
      settle(wasHidden ? 'still' : undefined);
    },
    closing: shots.stop,
  });
  gate.watch();

  /** What is only planned is silence. */
  const loopOf = (kind: Kind, loop: WantedLoop | null): WantedLoop<Key> | null => {
    const key = loop && keyOf(kind, loop.name);
    return key && catalogue.loop(key) ? { ...loop, name: key } : null;
  };

  return {
    go(wanted, mode) {
      music.go(loopOf('cue', wanted.music), mode);
      ambience.go(loopOf('ambience', wanted.ambience), mode);
      library.settle();
    },
    fire(name) {
      const key = keyOf('sound', name);
      if (audibleEffects && catalogue.takes(key)) shots.fire(key);
    },
    setVolume(volume) {
      audibleEffects = volume.all * volume.effects > 0;
      graph.setVolume(volume);
    },
    setAside: graph.setAside,
    prefetch: (heard) => library.prefetch(keysOf(heard)),
    get held() {
      const { names, bytes } = library.held();
      const sounding = [...music.sounding(), ...ambience.sounding(), ...shots.sounding()];
      return { names, decodedBytes: bytes, sounding };
    },
  };
}

/** Everything that beats name, nearest first. */
function keysOf(heard: readonly Heard[]): readonly Key[] {
  const keys = heard.flatMap(({ sound, cues }) => [
    ...(sound.music === null ? [] : [keyOf('cue', sound.music)]),
    ...(sound.ambience === null ? [] : [keyOf('ambience', sound.ambience.name)]),
    ...cues.flatMap((cue) => (cue.kind === 'sound' ? [keyOf('sound', cue.name)] : [])),
  ]);
  return [...new Set(keys)];
}
