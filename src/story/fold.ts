/** The reducer: a direction folds into the next frozen state and shares all that did not change. */
import type { Direction } from './directions.ts';
import type {
  ActorState,
  CameraState,
  Cue,
  Mark,
  SceneState,
  SoundState,
  StageState,
  Term,
  Transition,
} from './types.ts';

/** All that a beat shows besides its words. */
export interface Picture {
  readonly scene: SceneState;
  readonly stage: StageState;
  readonly sound: SoundState;
}

/** What happens once, at the beat its tags stand on. */
export interface Happening {
  readonly cues: readonly Cue[];
  readonly marks: readonly Mark[];
  readonly terms: readonly Term[];
  readonly transition?: Transition;
}

const frozen = <T extends object>(value: T): Readonly<T> => Object.freeze(value);

const NO_ACTORS: readonly ActorState[] = frozen([]);
/** A black stage with nobody on it. */
export const EMPTY_STAGE: StageState = frozen({
  plate: null,
  actors: NO_ACTORS,
  light: null,
  weather: null,
  camera: null,
  grade: null,
});

/** Nothing is heard. */
export const SILENCE: SoundState = frozen({ music: null, stem: 'base', ambience: null });

/** The black and silent beginning. */
export const FIRST_PICTURE: Picture = frozen({
  scene: frozen({ chapter: 0, chapterTitle: '', title: '' }),
  stage: EMPTY_STAGE,
  sound: SILENCE,
});

/** Nothing happens. */
export const NOTHING: Happening = frozen({ cues: frozen([]), marks: frozen([]), terms: frozen([]) });

/** `{ ...state, ...change }`, or `state` itself when the change changes nothing. */
function patch<T extends object>(state: T, change: Partial<T>): T {
  const same = (Object.keys(change) as (keyof T)[]).every((key) => equal(state[key], change[key]));
  return same ? state : frozen({ ...state, ...change });
}

/** Flat equality: enough for the small records of a picture. */
function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) || Array.isArray(b))
    return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.is(left[key], right[key]));
}

function withActor(
  actors: readonly ActorState[],
  change: Extract<Direction, { tag: 'actor' }>,
): readonly ActorState[] {
  const index = actors.findIndex((actor) => actor.who === change.who);
  const now = actors[index];
  if (!now) {
    const { who, look, pose = null, slot = 'centre', distance = 'far' } = change;
    return frozen([...actors, frozen({ who, look, pose, slot, distance })]);
  }
  const { tag: _tag, ...rest } = change;
  const next = patch(now, rest);
  return next === now ? actors : frozen(actors.with(index, next));
}

function withoutActor(actors: readonly ActorState[], who: string): readonly ActorState[] {
  if (who === 'all') return actors.length === 0 ? actors : NO_ACTORS;
  const left = actors.filter((actor) => actor.who !== who);
  return left.length === actors.length ? actors : frozen(left);
}

function stageAfter(stage: StageState, direction: Direction): StageState {
  switch (direction.tag) {
    case 'plate':
      return patch(stage, {
        ...EMPTY_STAGE,
        plate: direction.name,
        actors: stage.actors.length ? NO_ACTORS : stage.actors,
      });
    case 'actor':
      return patch(stage, { actors: withActor(stage.actors, direction) });
    case 'exit':
      return patch(stage, { actors: withoutActor(stage.actors, direction.who) });
    case 'light':
      return patch(stage, { light: frozen({ name: direction.name, level: direction.level }) });
    case 'weather': {
      const { kind, strength } = direction;
      return patch(stage, { weather: kind === 'none' ? null : frozen({ kind, strength }) });
    }
    case 'camera': {
      const { move, amount, seconds } = direction;
      const camera: CameraState | null = move === 'hold' ? null : frozen({ move, amount, seconds });
      return patch(stage, { camera });
    }
    case 'grade': {
      const { name, strength } = direction;
      return patch(stage, { grade: name === 'none' ? null : frozen({ name, strength }) });
    }
    default:
      return stage;
  }
}

/** Folds one direction into the picture. Directions that are not state leave it as it is. */
export function foldPicture(picture: Picture, direction: Direction): Picture {
  switch (direction.tag) {
    case 'chapter':
      return patch(picture, {
        scene: patch(picture.scene, { chapter: direction.number, chapterTitle: direction.title }),
      });
    case 'title':
      return patch(picture, { scene: patch(picture.scene, { title: direction.text }) });
    case 'music':
      return patch(picture, { sound: patch(picture.sound, { music: direction.name, stem: direction.stem }) });
    case 'ambience': {
      const { name, level } = direction;
      const ambience = name === null ? null : frozen({ name, level });
      return patch(picture, { sound: patch(picture.sound, { ambience }) });
    }
    default:
      return patch(picture, { stage: stageAfter(picture.stage, direction) });
  }
}

/** Adds what a direction makes happen at its beat. */
export function foldHappening(happening: Happening, direction: Direction): Happening {
  switch (direction.tag) {
    case 'cue':
      return frozen({ ...happening, cues: frozen([...happening.cues, direction.cue]) });
    case 'mark':
      return frozen({ ...happening, marks: frozen([...happening.marks, direction.mark]) });
    case 'codex': {
      const { entry, words } = direction;
      const marks = frozen([...happening.marks, frozen({ kind: 'codex', id: entry } as const)]);
      const terms = words === null ? happening.terms : frozen([...happening.terms, frozen({ entry, words })]);
      return frozen({ ...happening, marks, terms });
    }
    case 'change':
      return frozen({ ...happening, transition: frozen(direction.transition) });
    default:
      return happening;
  }
}
