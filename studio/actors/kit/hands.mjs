/**
 * Hands of flesh, and sleeves for them. A hand is a solid of bones and flesh (`hands/bones`, `hands/flesh`) in a pose
 * (`hands/poses`), looked at (`hands/scan`), traced (`hands/trace`) and painted (`hands/paint`) with the words of the kit.
 */
import { handSolid } from './hands/anatomy.mjs';
import { skeleton } from './hands/bones.mjs';
import { capsule } from './hands/forms.mjs';
import { painter } from './hands/paint.mjs';
import { poses } from './hands/poses.mjs';
import { view } from './hands/vector.mjs';

/** From wrist to the middle finger's tip, mm. */
const LENGTH = 190;

/** Colours under an even grey sky. */
export const skins = {
  fair: {
    base: '#dcae94',
    shade: '#b98273',
    deep: '#7b4a49',
    ink: '#1d1013',
    line: '#7a4543',
    nail: '#e8c6b3',
  },
};

/**
 * A hand and what it holds, as solids for `painter`.
 * @param {keyof typeof poses} name
 * @param {object} where
 * @param {number} where.x middle of the wrist, px  @param {number} where.y down, as in a drawing  @param {number} [where.z] to us
 * @param {number} [where.length] from wrist to the middle finger's tip if it were flat, px; a face is about as high
 * @param {number} [where.turn] degrees clockwise in the picture
 * @param {object} [where.look] instead of the pose's own: where fingers and palm point (x right, y up, z to us), `left` hand
 * @param {object} [where.bend] joints instead of the pose's own
 * @param {object} [where.skin] colours as in `skins`
 * @param {number} [where.wrist] mm of forearm that are drawn
 * @param {{ from: number[], to: number[], radii: number[], colours: object }[]} [where.tools] rods that it holds, mm in the hand
 */
export function handSolids(
  name,
  { x, y, z = 0, length = 250, turn = 0, look = {}, bend = {}, skin = skins.fair, wrist = 50, tools = [] },
) {
  const pose = { ...poses[name], ...bend };
  const scale = length / LENGTH;
  const eye = view({ ...pose.look, ...look }, turn);
  const hand = handSolid({
    bones: skeleton(pose),
    eye,
    wrist: [x, -y, z],
    scale,
    ends: wrist,
    colours: skin,
  });
  const rods = tools.map(({ from, to, radii, colours }) => ({
    distance: capsule(hand.toEye(from), hand.toEye(to), ...radii.map((r) => r * scale)),
    colours,
  }));
  return [hand, ...rods];
}

const painted = new Map();
/** Looks at solids once a program, for both modes: it is slow. @param {string} key  @param {() => Function} make a `painter` */
export function once(key, make) {
  if (!painted.has(key)) painted.set(key, make());
  return painted.get(key);
}

/** A hand by itself, with its edge of light; `where` as in `handSolids`. */
export function hand(name, where) {
  const { x, y, length = 250, wrist = 50 } = where;
  const reach = length * 1.25 + wrist;
  const box = [x - reach, y - reach, reach * 2, reach * 2];
  return once(JSON.stringify([name, where]), () => painter(handSolids(name, where), box)).draw();
}

/** Palm half up, fingers letting go: the end of an unfinished sentence. */
export const open = (where) => hand('open', where);
/** A pen or a thin tool between thumb and two fingers. */
export const hold = (where) => hand('hold', where);
/** Fingers over an edge or another hand. */
export const rest = (where) => hand('rest', where);
/** Closed round a handle or cloth. */
export const grip = (where) => hand('grip', where);
/** Fingers spread. */
export const raised = (where) => hand('raised', where);
