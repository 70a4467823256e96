/** One person on the stage: the pose that is held, the face that is made, the light that falls on them. */
import type { Container } from 'pixi.js';
import type { ActorState } from '../../../story/index.ts';
import type { Patch, Point } from '../../assets.ts';
import type { Box } from '../../layout.ts';
import { sidesOf } from '../../light.ts';
import { createPersonMesh, type FaceSlot } from '../../people/mesh.ts';
import { createRig, type Urge } from '../../people/rig.ts';
import { AH, OH, SILENCE, type Speech } from '../../people/speech.ts';
import type { ActorKit } from '../kits.ts';
import { createPersonShade, IRISES } from './shade.ts';

/** The light of a moment, on everybody. Colours are times their strength. */
export interface SceneLight {
  readonly key: Float32Array;
  readonly rim: Float32Array;
  readonly ambient: Float32Array;
  /** Where they come from, degrees. */
  keyAngle: number;
  rimAngle: number;
  /** Level of the whole scene, 0.55..1. */
  level: number;
  /** Factor on the key light: a flame, a tube that is going. */
  flicker: number;
  /** A light that passes: where it comes from in degrees, and its colour times its strength. */
  sweepAngle: number;
  readonly sweep: Float32Array;
}

export interface Figure {
  actor: ActorState;
  /** 0 nobody, 1 there. */
  shown: number;
  /** Light on them: 1, or less while they listen. */
  heed: number;
  /** Shift to the side while they come and go, parts of the window's width. */
  aside: number;
  /** Where they look, -1..1 across the drawing and down; null for nowhere. */
  gaze: Point | null;
  /** How far forward they are, 0..1. */
  forward: number;
  /** Where they stand, and where they came from. */
  from: Box | null;
  box: Box;
  arrived: number;
  mirrored: boolean;
  readonly kit: ActorKit;
  /** Changes the look; `fade` 1 is all new. */
  wear(look: string): void;
  fade: number;
  speak(speech: Speech): void;
  /** Time since the line began, milliseconds. */
  spoken: number;
  readonly speaking: boolean;
  light(scene: SceneLight): void;
  /** Moves on by `dt` seconds and writes the corners. */
  step(dt: number, urge: Urge, still: boolean): void;
  order(z: number): void;
  destroy(): void;
}

/** How much larger somebody is who has come forward to speak. */
const FORWARD = 0.05;
/** From where lids are drawn half shut, and shut. */
const HALF_SHUT = 0.3;
const SHUT = 0.75;

export function createFigure(parent: Container, actor: ActorState, kit: ActorKit): Figure {
  const { data } = kit;
  const person = createPersonMesh(data);
  const shade = createPersonShade(person, kit.atlas.source, kit.masks.source);
  const rig = createRig(actor.who, data.parts);
  const { values } = shade;
  parent.addChild(shade.mesh);
  values.uAtlas.set(data.atlas);
  data.irises.slice(0, IRISES).forEach(([x, y, rx, ry], index) => {
    values.uIrises.set([x, y, rx, ry], index * 4);
  });

  let look = kit.look;
  let before = look;
  let speech = SILENCE;
  const scratch: { x: number; y: number; width: number; height: number } = {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  const worn = new Map<FaceSlot, Patch | null>();
  const alphas = new Map<FaceSlot, number>();

  /** Puts up a patch unless it is up already: the corners of a face change only when it does. */
  function put(slot: FaceSlot, patch: Patch | null, alpha = 1): void {
    if (worn.get(slot) === patch && alphas.get(slot) === alpha) return;
    worn.set(slot, patch);
    alphas.set(slot, alpha);
    person.face(slot, patch, alpha);
  }

  function face(): void {
    const fading = figure.fade < 1;
    put('eyesBefore', fading ? (data.eyes[before] ?? null) : null);
    put('eyes', data.eyes[look] ?? null, figure.fade);
    put('mouthBefore', fading ? (data.mouths[before] ?? null) : null);
    put('mouth', data.mouths[look] ?? null, figure.fade);
    const { lids } = rig.pose;
    put('lids', lids > SHUT ? data.lids.shut : lids > HALF_SHUT ? data.lids.half : null);
    const mouth = speech.at(figure.spoken);
    put('speaking', mouth === AH ? data.speaking.ah : mouth === OH ? data.speaking.oh : null);
  }

  const figure: Figure = {
    actor,
    kit,
    shown: 1,
    heed: 1,
    aside: 0,
    gaze: null,
    forward: 0,
    from: null,
    box: { x: 0, y: 0, width: 1, height: 1 },
    arrived: 1,
    mirrored: false,
    fade: 1,
    spoken: 0,
    get speaking() {
      return figure.spoken < speech.over;
    },
    wear(next) {
      if (next === look) return;
      before = look;
      look = next;
      figure.fade = 0;
      rig.react(next);
    },
    speak(next) {
      speech = next;
      figure.spoken = 0;
    },
    light(scene) {
      // People darken less than their place: a face is what is read.
      const seen = (0.4 + 0.6 * scene.level) * figure.heed;
      for (let i = 0; i < 3; i++) {
        values.uAmbient[i] = (scene.ambient[i] as number) * seen;
        values.uKey[i] = (scene.key[i] as number) * scene.flicker * seen;
        values.uRim[i] = (scene.rim[i] as number) * seen;
      }
      sidesOf(scene.keyAngle, figure.mirrored, values.uKeySides);
      sidesOf(scene.rimAngle, figure.mirrored, values.uRimSides);
      values.uSweep.set(scene.sweep);
      sidesOf(scene.sweepAngle, figure.mirrored, values.uSweepSides);
    },
    step(dt, urge, still) {
      if (still) rig.rest(urge);
      else rig.step(dt, urge);
      figure.spoken += dt * 1000;
      face();
      values.uShown = figure.shown;
      values.uGaze[0] = rig.pose.gazeX * data.gaze;
      values.uGaze[1] = rig.pose.gazeY * data.gaze * 0.6;
      const { box, from, arrived } = figure;
      const size = 1 + FORWARD * figure.forward;
      const width = between(from?.width, box.width, arrived) * size;
      const height = between(from?.height, box.height, arrived) * size;
      scratch.width = width;
      scratch.height = height;
      // Who comes forward grows from the eyes, as who comes near does.
      scratch.x = between(from?.x, box.x, arrived) - (width - width / size) / 2 + figure.aside;
      scratch.y = between(from?.y, box.y, arrived) - (height - height / size) * 0.3;
      person.place(rig.pose, scratch, figure.mirrored);
      shade.moved();
    },
    order(z) {
      shade.mesh.zIndex = z;
    },
    destroy() {
      shade.destroy();
    },
  };
  return figure;
}

/** On the way from a place to another; there at once where there is none to come from. */
function between(from: number | undefined, to: number, t: number): number {
  return from === undefined ? to : from + (to - from) * t;
}
