/** The camera: moves that the story asks for, a slow drift of its own, and the reader's pointer. */
import type { CameraState } from '../../story/index.ts';
import { createTweens } from '../motion/tweens.ts';
import { PAN_REACH, SHIFT_REACH, type View } from '../view.ts';

export interface Camera {
  readonly view: View;
  /** Goes where a state wants it. `from` null begins at rest, as on a new plate. */
  go(to: CameraState | null, ms: number, isNewPlate: boolean): void;
  /** The reader's pointer, -1..1 from the middle of the window. */
  point(x: number, y: number): void;
  /** One frame. @returns whether a move is under way */
  step(now: number, dt: number): boolean;
  /** No drift and no moves. */
  still(): void;
}

/** Seconds for one round of the drift, across and down: never the same picture twice. */
const DRIFT_SECONDS = [34, 47] as const;
/** Share of the reach that drift and pointer take. */
const DRIFT_SHARE = 0.5;
const POINTER_SHARE = 0.5;
/** How fast the picture follows the pointer, a second. */
const FOLLOW = 3;
/** Slow at both ends: nobody sees a camera begin. */
const drift = (clock: number, seconds: number) => Math.sin((clock / seconds) * 2 * Math.PI) * DRIFT_SHARE;
const easeInOut = (t: number) => t * t * (3 - 2 * t);

export function createCamera(wake: () => void): Camera {
  const view: View = { zoom: 1, panX: 0, panY: 0, shiftX: 0, shiftY: 0 };
  const moves = createTweens(wake);
  let clock = 0;
  let pointX = 0;
  let pointY = 0;
  let wantedX = 0;
  let wantedY = 0;
  let move = 0;

  return {
    view,
    go(to, ms, isNewPlate) {
      const mine = ++move;
      const zoom = to?.move === 'push' ? to.amount : 1;
      const pan = to?.move === 'pan' ? to.amount * PAN_REACH : 0;
      const [fromZoom, fromPan] = isNewPlate ? [1, 0] : [view.zoom, view.panX];
      void moves.run(
        ms,
        (t) => {
          if (mine !== move) return;
          view.zoom = fromZoom + (zoom - fromZoom) * t;
          view.panX = fromPan + (pan - fromPan) * t;
        },
        easeInOut,
      );
    },
    point(x, y) {
      wantedX = x;
      wantedY = y;
    },
    step(now, dt) {
      clock += dt;
      const follow = Math.min(1, dt * FOLLOW);
      pointX += (wantedX - pointX) * follow;
      pointY += (wantedY - pointY) * follow;
      view.shiftX = SHIFT_REACH * (drift(clock, DRIFT_SECONDS[0]) + pointX * POINTER_SHARE);
      view.shiftY = SHIFT_REACH * 0.5 * (drift(clock, DRIFT_SECONDS[1]) + pointY * POINTER_SHARE);
      const follows = Math.abs(wantedX - pointX) + Math.abs(wantedY - pointY) > 0.01;
      return moves.tick(now) || follows;
    },
    still() {
      move++;
      view.zoom = 1;
      view.panX = 0;
      view.shiftX = 0;
      view.shiftY = 0;
    },
  };
}
