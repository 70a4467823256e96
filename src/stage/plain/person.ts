/** A person drawn once, on a canvas, in the light of a plate: the same sums as the shader's. */
import type { Patch, PlateData, PoseData } from '../assets.ts';
import {
  ambientOf,
  colourOf,
  EDGE_FROM,
  KEY_EDGE,
  KEY_FILL,
  KEY_GAIN,
  KEY_SHEEN,
  RIM_GAIN,
  shown,
  sidesOf,
} from '../light.ts';

/** Pictures and data of one pose. */
export interface Drawing {
  readonly atlas: CanvasImageSource;
  /** Half the atlas' size. */
  readonly masks: CanvasImageSource;
  readonly data: PoseData;
}

/** Draws into `canvas`, which takes the drawing's size. @param look one that the pose has; others leave the face bare */
export function drawPerson(
  canvas: HTMLCanvasElement,
  drawing: Drawing,
  look: string,
  plate: PlateData,
  mirrored: boolean,
): void {
  const { data } = drawing;
  const [width, height] = data.size;
  const colours = assemble(drawing.atlas, 1, data, look);
  const lights = assemble(drawing.masks, 0.5, data, look);
  const ambient = ambientOf(plate.ambient);
  const [key, rim] = [
    colourOf(plate.key.colour, plate.key.strength),
    colourOf(plate.rim.colour, plate.rim.strength),
  ];
  const [keySides, rimSides] = [sidesOf(plate.key.angle, mirrored), sidesOf(plate.rim.angle, mirrored)];
  const [base, masks] = [colours.data, lights.data];
  const at = (list: Float32Array, i: number) => list[i] as number;
  for (let i = 0; i < base.length; i += 4) {
    if (base[i + 3] === 0) continue;
    let lit = 0;
    let edge = 0;
    let burn = 0;
    for (let side = 0; side < 3; side++) {
      const mask = (masks[i + side] as number) / 255;
      lit += mask * at(keySides, side);
      edge += edgeOf(mask) * at(rimSides, side);
      burn += edgeOf(mask) * at(keySides, side);
    }
    lit = Math.min(1, lit);
    edge = Math.min(1, edge);
    burn = Math.min(1, burn);
    for (let c = 0; c < 3; c++) {
      const light = at(key, c) * lit;
      const drawn = base[i + c] as number;
      const lamp = at(ambient, c) + at(key, c) * KEY_FILL + light * KEY_GAIN;
      const own = light * lit * KEY_SHEEN + at(key, c) * burn * KEY_EDGE + at(rim, c) * edge * RIM_GAIN;
      base[i + c] = 255 * shown((drawn / 255) * lamp + own);
    }
  }
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.putImageData(colours, 0, 0);
}

function edgeOf(mask: number): number {
  const t = Math.max(0, Math.min(1, (mask - EDGE_FROM) / (1 - EDGE_FROM)));
  return t * t * (3 - 2 * t);
}

/** Every part where it lies in the drawing, the face on the head. @param scale of the picture against the atlas */
function assemble(picture: CanvasImageSource, scale: number, data: PoseData, look: string): ImageData {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = data.size;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('this browser has no canvas');
  const put = ({ frame, at }: Patch) => {
    const [x, y, width, height] = frame.map((length) => length * scale) as [number, number, number, number];
    context.drawImage(picture, x, y, width, height, at[0], at[1], frame[2], frame[3]);
  };
  for (const part of data.parts) {
    put(part);
    if (part.name !== 'head') continue;
    for (const patch of [data.eyes[look], data.mouths[look]]) if (patch) put(patch);
  }
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
