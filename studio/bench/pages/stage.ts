/** The stage in a browser, without the game around it. */
import { createStage, type Stage } from '../../../src/stage/index.ts';
import type { Tier } from '../../../src/stage/motion/tier.ts';
import type { ActorState, StageState } from '../../../src/story/index.ts';
import { fullestAssets, THIRD } from './fullest.ts';

/** Called by the bench through the debugger. */
export interface StagePage {
  /** Brings up the WebGL stage at one level of quality. */
  open(tier: Tier['name']): Promise<void>;
  /** Goes over to a scene as a reader sees it. Resolves to the addresses on the card when nothing moves any more. */
  show(scene: keyof typeof SCENES): Promise<string[]>;
  /** Names what a later beat needs; resolves when it is on the card. */
  prefetch(scene: keyof typeof SCENES): Promise<void>;
}

const FULLEST_PLATE = 'street night';

const person = (who: string, slot: ActorState['slot']): ActorState => ({
  who,
  look: 'neutral',
  pose: null,
  slot,
  distance: 'far',
});
const bare: StageState = { plate: null, actors: [], light: null, weather: null, camera: null, grade: null };

const SCENES = {
  /** All that can be seen at once. */
  fullest: {
    plate: FULLEST_PLATE,
    actors: [person('alita', 'left'), person(THIRD, 'centre'), person('ido', 'right')],
    light: { name: 'neon', level: 0.8 },
    weather: { kind: 'rain', strength: 1 },
    camera: null,
    grade: { name: 'night', strength: 0.6 },
  },
  basement: { ...bare, plate: 'clinic basement' },
  room: { ...bare, plate: 'alitas room' },
} satisfies Record<string, StageState>;

let stage: Stage | null = null;

const page: StagePage = {
  async open(tier) {
    stage = createStage(document.getElementById('stage') as HTMLElement, await fullestAssets(FULLEST_PLATE));
    // Before anything is loaded: how fine also says what is kept of each picture.
    stage.setComfort({ reducedMotion: false, noFlashes: false, quality: tier });
    if ((await stage.upgrade()) !== 'webgl') throw new Error('no WebGL here');
  },
  async show(scene) {
    if (!stage?.webgl) throw new Error('the stage is not up');
    const change = stage.show(SCENES[scene], { mode: 'play' });
    await stage.webgl.settled();
    await change.done;
    return stage.webgl.held();
  },
  async prefetch(scene) {
    stage?.prefetch([SCENES[scene]]);
    while (!stage?.webgl?.has(SCENES[scene])) await new Promise((resolve) => setTimeout(resolve, 20));
  },
};
Object.assign(window, { stagePage: page });
