/** A person as triangles: every part a strip of rows that can bend, every patch of the face a quad. Pure; writes into arrays it made once. */
import type { Patch, PoseData } from '../assets.ts';
import type { Box } from '../layout.ts';
import type { Pose } from './rig.ts';

/** Numbers a corner: x, y in the window; u, v in the atlas; x, y in the drawing; alpha; 1 on eyes that may move. */
export const STRIDE = 8;

/** Patches of the face, back to front. */
export const FACE = ['eyesBefore', 'eyes', 'lids', 'mouthBefore', 'mouth', 'speaking'] as const;
export type FaceSlot = (typeof FACE)[number];

export interface PersonMesh {
  readonly corners: Float32Array;
  readonly triangles: Uint16Array;
  /** Puts a patch of the face up, or takes it away. */
  face(slot: FaceSlot, patch: Patch | null, alpha: number): void;
  /** Writes where everything is. */
  place(pose: Pose, box: Box, mirrored: boolean): void;
}

/** Rows of a strip: what bends needs them, what is rigid does not. */
const BENDING_ROWS = 7;
const BODY_ROWS = 8;
/** How far a breath lifts the shoulders, pixels of the drawing. */
const BREATH_REACH = 5;

interface Strip {
  readonly first: number;
  readonly rows: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly onHead: boolean;
  /** Index in the pose's swings, -1 when it is fixed. */
  readonly swing: number;
  readonly pivotX: number;
  readonly pivotY: number;
  /** Length from the pivot to the far end, pixels. */
  readonly reach: number;
}

export function createPersonMesh(data: PoseData): PersonMesh {
  const [atlasWidth, atlasHeight] = data.atlas;
  const strips: Strip[] = [];
  const faceStrips = new Map<FaceSlot, number>();
  let corner = 0;

  function add(
    patch: Patch,
    rows: number,
    onHead: boolean,
    swing: number,
    pivot: readonly [number, number],
  ): void {
    const [, , width, height] = patch.frame;
    const [left, top] = patch.at;
    const bottom = top + height;
    strips.push({
      first: corner,
      rows,
      left,
      right: left + width,
      top,
      bottom,
      onHead,
      swing,
      pivotX: pivot[0],
      pivotY: pivot[1],
      reach: Math.max(1, bottom - pivot[1], pivot[1] - top),
    });
    corner += (rows + 1) * 2;
  }

  const nothing: Patch = { frame: [0, 0, 0, 0], at: [0, 0] };
  data.parts.forEach((part, index) => {
    const rows = part.swing ? BENDING_ROWS : part.on === 'body' ? BODY_ROWS : 1;
    add(part, rows, part.on === 'head', part.swing ? index : -1, part.swing?.pivot ?? [0, 0]);
    if (part.name !== 'head') return;
    for (const slot of FACE) {
      faceStrips.set(slot, strips.length);
      add(nothing, 1, true, -1, [0, 0]);
    }
  });

  const corners = new Float32Array(corner * STRIDE);
  const triangles = new Uint16Array(strips.reduce((sum, strip) => sum + strip.rows * 6, 0));
  let next = 0;
  for (const { first, rows } of strips) {
    for (let row = 0; row < rows; row++) {
      const at = first + row * 2;
      for (const step of [0, 1, 2, 1, 3, 2]) triangles[next++] = at + step;
    }
  }

  /** Writes what does not move: the place in the atlas and in the drawing. */
  function lay(strip: Strip, patch: Patch, alpha: number, isEye: boolean): void {
    const [fx, fy, width, height] = patch.frame;
    const [x, y] = patch.at;
    for (let row = 0; row <= strip.rows; row++) {
      const down = (row / strip.rows) * height;
      for (let side = 0; side < 2; side++) {
        const at = (strip.first + row * 2 + side) * STRIDE;
        corners[at + 2] = (fx + side * width) / atlasWidth;
        corners[at + 3] = (fy + down) / atlasHeight;
        corners[at + 4] = x + side * width;
        corners[at + 5] = y + down;
        corners[at + 6] = alpha;
        corners[at + 7] = isEye ? 1 : 0;
      }
    }
  }

  let strip = 0;
  for (const part of data.parts) {
    lay(strips[strip] as Strip, part, 1, false);
    strip += part.name === 'head' ? 1 + FACE.length : 1;
  }

  return {
    corners,
    triangles,
    face(slot, patch, alpha) {
      const found = strips[faceStrips.get(slot) ?? -1];
      if (!found) return;
      // A patch that is not there lies on one point: nothing is drawn of it.
      lay(found, patch && alpha > 0 ? patch : nothing, alpha, slot === 'eyes' || slot === 'eyesBefore');
    },
    place(pose, box, mirrored) {
      const scale = box.height / data.size[1];
      const [neckX, neckY] = data.neck;
      const waistY = data.waist[1];
      const sin = Math.sin(pose.headTurn);
      const cos = Math.cos(pose.headTurn);
      for (let s = 0; s < strips.length; s++) {
        const strip = strips[s] as Strip;
        const angle = strip.swing < 0 ? 0 : (pose.swings[strip.swing] as number);
        for (let i = 0; i < (strip.rows + 1) * 2; i++) {
          const at = (strip.first + i) * STRIDE;
          let x = corners[at + 4] as number;
          let y = corners[at + 5] as number;
          if (angle !== 0) {
            // The far end swings whole, the root hardly: it bends.
            const along = Math.min(1, Math.abs(y - strip.pivotY) / strip.reach);
            const turn = angle * along;
            const dx = x - strip.pivotX;
            const dy = y - strip.pivotY;
            x = strip.pivotX + dx * Math.cos(turn) - dy * Math.sin(turn);
            y = strip.pivotY + dx * Math.sin(turn) + dy * Math.cos(turn);
          }
          if (strip.onHead) {
            const dx = x - neckX;
            const dy = y - neckY;
            x = neckX + dx * cos - dy * sin;
            y = neckY + dx * sin + dy * cos + pose.headLift;
          }
          const above = Math.max(0, waistY - y);
          x += pose.lean * above;
          y -= pose.breath * BREATH_REACH * Math.min(1, above / Math.max(1, waistY - neckY));
          corners[at] = box.x + (mirrored ? data.size[0] - x : x) * scale;
          corners[at + 1] = box.y + y * scale;
        }
      }
    },
  };
}
