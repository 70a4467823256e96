/** Turns a pose's drawing functions into an atlas, its light, and `PoseData`. */
import { begin } from '../kit/draw.mjs';
import { HEIGHT, picture, WIDTH } from '../kit/light.mjs';
import { pack } from './pack.mjs';
import { blank, bleed, borderDifference, copy, crop, firstClear, spreadLight, trim } from './pixels.mjs';

/** Px around each piece in the atlas, and how many of them go on with the drawing; half of both in the light. */
const PAD = 8;
const MARGIN = 6;
/** A patch whose border differs more than this from the head shows as a box. */
const SEAM = 3;
const FRAME = [0, 0, WIDTH, HEIGHT];

/** @returns {Promise<{ atlas, light, data: import('../../../src/stage/assets.ts').PoseData }>} */
export async function bakePose(pose, raster, say) {
  const pieces = [...(await bakeParts(pose, raster, say)), ...(await bakePatches(pose, raster, say))];
  const packed = pack(
    pieces.map(({ box }) => ({ width: box[2], height: box[3] })),
    PAD,
  );
  const atlas = blank(packed.width, packed.height);
  const light = blank(packed.width / 2, packed.height / 2);
  for (const [i, { box, base, light: lamp }] of pieces.entries()) {
    const [x, y] = packed.places[i];
    copy(base, atlas, [x - MARGIN, y - MARGIN]);
    copy(lamp, light, [(x - MARGIN) / 2, (y - MARGIN) / 2]);
    pieces[i].patch = { frame: [x, y, box[2], box[3]], at: [box[0], box[1]] };
  }
  for (let i = 3; i < light.data.length; i += 4) light.data[i] = 255;
  return { atlas: bleed(atlas), light, data: describe(pose, pieces, packed) };
}

const wider = ([x, y, width, height], by) => [x - by, y - by, width + by * 2, height + by * 2];
const halved = (box) => box.map((n) => n / 2);

/** Both pictures of a drawing within a box: colours, and light at half the size. */
async function drawn(pose, draw, box, raster) {
  const [, , width, height] = box;
  begin(pose.seed, 'base');
  const base = await raster.draw(picture(draw(), pose.defs, box), width, height);
  begin(pose.seed, 'light');
  const light = await raster.draw(picture(draw(), pose.defs, box, 0.5), width / 2, height / 2);
  return { base, light };
}

async function bakeParts(pose, raster, say) {
  const resting = Object.values(pose.looks)[0];
  const pieces = [];
  for (const part of pose.parts) {
    const { base, light } = await drawn(pose, () => part.draw(resting), FRAME, raster);
    const box = trim(base);
    if (!box) throw new Error(`${part.name} draws nothing`);
    spreadLight(light);
    const all = wider(box, MARGIN);
    pieces.push({ part, box, base: crop(base, all), light: crop(light, halved(all)) });
    say(`part ${part.name}, ${box[2]}×${box[3]}`);
  }
  return pieces;
}

async function bakePatches(pose, raster, say) {
  const head = pose.parts.find((part) => part.name === 'head');
  const boxes = { eyes: pose.eyesBox, mouths: pose.mouthBox };
  for (const [kind, box] of Object.entries(boxes))
    if (box.some((n) => n % 2)) throw new Error(`${kind}: a box needs even numbers, ${box} has not`);
  const around = wider(union(boxes.eyes, boxes.mouths), MARGIN);
  const within = ([x, y, w, h]) => [x - around[0], y - around[1], w, h];
  const resting = {};
  const pieces = [];
  const faces = [
    ...Object.entries(pose.looks).map(([name, feeling]) => [name, feeling, ['eyes', 'mouths']]),
    ...Object.entries(pose.lids).map(([name, feeling]) => [name, feeling, ['eyes'], 'lids']),
    ...Object.entries(pose.speaking).map(([name, feeling]) => [name, feeling, ['mouths'], 'speaking']),
  ];
  for (const [name, feeling, kinds, group] of faces) {
    const both = await drawn(pose, () => head.draw(feeling), around, raster);
    for (const kind of kinds) {
      const box = boxes[kind];
      const inner = within(box);
      const bare = { base: crop(both.base, inner), light: crop(both.light, halved(inner)) };
      const clear = firstClear(bare.base);
      if (clear) {
        const at = [box[0] + clear[0], box[1] + clear[1]];
        throw new Error(`${kind} of ${name}: the box goes over the head's edge at ${at}`);
      }
      resting[kind] ??= bare;
      for (const sort of ['base', 'light']) {
        const apart = borderDifference(bare[sort], resting[kind][sort]);
        if (apart > SEAM) say(`! ${kind} of ${name}: its ${sort} shows a border (${apart.toFixed(1)})`);
      }
      const all = within(wider(box, MARGIN));
      pieces.push({
        kind: group ?? kind,
        name,
        box,
        base: crop(both.base, all),
        light: crop(both.light, halved(all)),
      });
    }
  }
  say(`${pieces.length} patches`);
  return pieces;
}

function union(a, b) {
  const [x, y] = [Math.min(a[0], b[0]), Math.min(a[1], b[1])];
  return [x, y, Math.max(a[0] + a[2], b[0] + b[2]) - x, Math.max(a[1] + a[3], b[1] + b[3]) - y];
}

function describe(pose, pieces, packed) {
  const kind = (wanted) =>
    Object.fromEntries(pieces.filter((p) => p.kind === wanted).map((p) => [p.name, p.patch]));
  return {
    size: [WIDTH, HEIGHT],
    atlas: [packed.width, packed.height],
    faces: pose.faces,
    face: pose.face,
    neck: pose.neck,
    waist: pose.waist,
    parts: pieces
      .filter((piece) => piece.part)
      .map(({ part: { name, on, swing }, patch }) => ({ name, on, swing, ...patch })),
    eyes: kind('eyes'),
    lids: kind('lids'),
    mouths: kind('mouths'),
    speaking: kind('speaking'),
    irises: pose.irises,
    gaze: pose.gaze,
    regard: pose.regard ?? null,
  };
}
