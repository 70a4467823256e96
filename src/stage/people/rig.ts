/** How a person moves when nothing is told: blink, breath, weight, loose pieces, eyes. Pure; steps numbers, allocates nothing. */
import type { Part, Point } from '../assets.ts';
import { chance, seedOf } from '../motion/chance.ts';

/** Where everything is now. Angles in radians, lengths in pixels of the drawing. */
export interface Pose {
  headTurn: number;
  headLift: number;
  /** 0 breathed out, 1 in. */
  breath: number;
  /** Sideways lean: pixels for each pixel above the waist. */
  lean: number;
  /** 0 open, 1 shut. */
  lids: number;
  /** Irises, -1..1 of their reach. */
  gazeX: number;
  gazeY: number;
  /** Angle of each part; 0 for those that do not swing. */
  readonly swings: Float32Array;
}

/** What the rig is told each frame. */
export interface Urge {
  /** Where to look, -1..1 across in the drawing and down; null for nowhere. */
  gaze: Point | null;
  /** Push of the air, -1..1. */
  wind: number;
}

export interface Rig {
  readonly pose: Pose;
  /** A start, a nod, a sinking: what a new look does to the head, over in 400 ms. */
  react(look: string): void;
  /** Moves on by `dt` seconds. */
  step(dt: number, urge: Urge): void;
  /** Everything at rest, eyes where they should look: nothing moves under reduced motion. */
  rest(urge: Urge): void;
}

const BLINK_SECONDS = 0.16;
const BREATH_SECONDS = 4.3;
const SHIFT_SECONDS = 11;
const LEAN_REACH = 0.006;
const HEAD_REACH = 0.009;
/** Stiffness and damping of the head: over in 400 ms (settles in 4 / (damping ratio * rate)). */
const HEAD_RATE = 2 * Math.PI * 3.2;
const HEAD_DAMPING = 0.72;
/** Largest step of a spring, seconds: longer ones are cut in pieces, so that a slow frame does not blow it up. */
const STEP = 1 / 60;

/** First push of the head for a new look: turn (radians a second), lift (pixels a second). */
const REACTIONS: Readonly<Record<string, readonly [number, number]>> = {
  surprised: [-1, -456],
  afraid: [-1.2, -288],
  angry: [1, 264],
  fierce: [1, 240],
  sad: [0.5, 312],
  tired: [0.6, 288],
  warm: [-0.7, 192],
  curious: [1.4, -96],
};
const PLAIN_REACTION = [0.3, 96] as const;

/** A slow swing, -1..1, once in so many seconds. */
const round = (clock: number, seconds: number) => Math.sin((clock / seconds) * 2 * Math.PI);

export function createRig(who: string, parts: readonly Part[]): Rig {
  const random = chance(seedOf(who));
  const speeds = new Float32Array(parts.length);
  const pose: Pose = {
    headTurn: 0,
    headLift: 0,
    breath: 0,
    lean: 0,
    lids: 0,
    gazeX: 0,
    gazeY: 0,
    swings: new Float32Array(parts.length),
  };
  let clock = random() * 60;
  let untilBlink = 1 + random() * 4;
  let blinking = 0;
  let turn = 0;
  let lift = 0;
  let turnSpeed = 0;
  let liftSpeed = 0;
  let untilGlance = 2;
  let glanceX = 0;
  let glanceY = 0;

  function blink(dt: number): void {
    untilBlink -= dt;
    if (untilBlink <= 0) {
      blinking = BLINK_SECONDS;
      // Now and then twice in a row, as people do.
      untilBlink = random() < 0.16 ? BLINK_SECONDS + 0.12 : 2 + random() * 4;
    }
    if (blinking > 0) {
      blinking = Math.max(0, blinking - dt);
      pose.lids = Math.sin((1 - blinking / BLINK_SECONDS) * Math.PI);
    } else pose.lids = 0;
  }

  function look(dt: number, gaze: Point | null): void {
    untilGlance -= dt;
    if (untilGlance <= 0) {
      untilGlance = 1.2 + random() * 3.2;
      glanceX = (random() - 0.5) * 0.5;
      glanceY = (random() - 0.5) * 0.4;
    }
    const wantedX = gaze === null ? glanceX : gaze[0] + glanceX * 0.25;
    const wantedY = gaze === null ? glanceY : gaze[1] + glanceY * 0.25;
    // Eyes jump, they do not glide.
    const pull = Math.min(1, dt * 22);
    pose.gazeX += (wantedX - pose.gazeX) * pull;
    pose.gazeY += (wantedY - pose.gazeY) * pull;
  }

  function spring(dt: number): void {
    turnSpeed += (-HEAD_RATE * HEAD_RATE * turn - 2 * HEAD_DAMPING * HEAD_RATE * turnSpeed) * dt;
    liftSpeed += (-HEAD_RATE * HEAD_RATE * lift - 2 * HEAD_DAMPING * HEAD_RATE * liftSpeed) * dt;
    turn += turnSpeed * dt;
    lift += liftSpeed * dt;
  }

  function swing(dt: number, wind: number): void {
    for (let i = 0; i < parts.length; i++) {
      const loose = parts[i]?.swing;
      if (!loose) continue;
      const rate = 2 * Math.PI * loose.frequency;
      const carried = parts[i]?.on === 'head' ? pose.headTurn * 1.6 + turnSpeed * 0.05 : pose.lean * 4;
      const gust = wind * (0.6 + 0.4 * Math.sin(clock * 2.1 + i * 1.7));
      const wanted = loose.weight * (-carried + gust * 0.06 + Math.sin(clock * 0.9 + i * 2.3) * 0.008);
      const angle = pose.swings[i] as number;
      let speed = speeds[i] as number;
      speed += (rate * rate * (wanted - angle) - 2 * loose.damping * rate * speed) * dt;
      speeds[i] = speed;
      pose.swings[i] = Math.max(-0.16, Math.min(0.16, angle + speed * dt));
    }
  }

  return {
    pose,
    react(look) {
      const [turns, lifts] = REACTIONS[look] ?? PLAIN_REACTION;
      turnSpeed += turns;
      liftSpeed += lifts;
    },
    step(dt, urge) {
      clock += dt;
      blink(dt);
      look(dt, urge.gaze);
      pose.breath = 0.5 + 0.5 * round(clock, BREATH_SECONDS);
      pose.lean = LEAN_REACH * (round(clock, SHIFT_SECONDS) + 0.4 * round(clock, SHIFT_SECONDS * 0.37));
      for (let left = dt; left > 0; left -= STEP) {
        const piece = Math.min(STEP, left);
        spring(piece);
        pose.headTurn = turn + HEAD_REACH * (0.7 * round(clock, 7.3) + 0.3 * round(clock, 3.1));
        pose.headLift = lift;
        swing(piece, urge.wind);
      }
    },
    rest({ gaze }) {
      pose.headTurn = 0;
      pose.headLift = 0;
      pose.breath = 0.5;
      pose.lean = 0;
      pose.lids = 0;
      pose.gazeX = gaze?.[0] ?? 0;
      pose.gazeY = gaze?.[1] ?? 0;
      pose.swings.fill(0);
      speeds.fill(0);
      turn = 0;
      lift = 0;
      turnSpeed = 0;
      liftSpeed = 0;
    },
  };
}
