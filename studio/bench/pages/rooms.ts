/** The story room and the save room in a browser, without the game around them. */
import type { Keep } from '../../../src/game/ports.ts';
import { createSave } from '../../../src/save/index.ts';
import type { Journal, Snapshot } from '../../../src/story/index.ts';
import { measureStory, playedJournal, type StoryTimes } from '../story-room.ts';

/** Called by the bench through the debugger. */
export interface RoomsPage {
  measureStory(rounds: number): Promise<StoryTimes>;
  /** Autosaves one beat after another, each when the one before is on the disk. Returns ms of the bare call. */
  autosave(times: number): Promise<number[]>;
  /** Puts a record of the same size with IndexedDB alone, in the same manner. */
  bareWrite(times: number): Promise<number[]>;
}

/** Choices of a long game, in the shape of ours. */
const CHOICES = Array.from({ length: 60 }, (_, turn) => `some_choice_${turn}~a1b2`);

function updateAt(index: number): Keep {
  const journal: Journal = {
    storyHash: 'bench',
    seed: 12345,
    facts: { shards: [], lessons: [], allEndings: false },
    choices: CHOICES,
    beat: { index, line: `some_knot:${index.toString(16).padStart(8, '0')}` },
  };
  return {
    point: {
      journal,
      chapter: 1,
      chapterTitle: 'Scrap',
      sceneTitle: 'The heap under the pipe',
      lastLine: 'The rain came down through the grating and ran along the pipe.',
      plate: 'scrapyard',
      savedAt: Date.now(),
      playedMs: index * 1_000,
    },
    lines: [journal.beat.line],
    // A turn begins every twenty beats or so.
    ...(index % 20 === 0 && { snapshot: snapshotOf(journal) }),
  };
}

function snapshotOf(journal: Journal): Snapshot {
  return {
    storyHash: journal.storyHash,
    turn: journal.choices.length,
    ink: 'x'.repeat(8_000),
    scene: { chapter: 1, chapterTitle: 'Scrap', title: 'The heap under the pipe' },
    stage: { plate: 'scrapyard', actors: [], light: null, weather: null, camera: null, grade: null },
    sound: { music: null, stem: 'base', ambience: null },
  };
}

function opened(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('saves');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const page: RoomsPage = {
  async measureStory(rounds) {
    const json = await (await fetch('./synthetic.json')).text();
    return measureStory(json, playedJournal(json), rounds);
  },

  async autosave(times) {
    const save = createSave({ database: 'bench' });
    await save.open();
    const calls: number[] = [];
    for (let index = 0; index < times; index++) {
      const update = updateAt(index);
      const began = performance.now();
      save.keep(update);
      calls.push(performance.now() - began);
      await save.flush();
    }
    return calls;
  },

  async bareWrite(times) {
    const db = await opened('bare');
    const calls: number[] = [];
    for (let index = 0; index < times; index++) {
      const { point } = updateAt(index);
      await new Promise<void>((resolve, reject) => {
        const began = performance.now();
        const tx = db.transaction('saves', 'readwrite', { durability: 'relaxed' });
        tx.objectStore('saves').put(point, 'auto');
        calls.push(performance.now() - began);
        tx.oncomplete = () => resolve();
        tx.onerror = () => reject(tx.error);
      });
    }
    return calls;
  },
};
Object.assign(window, { rooms: page });
