/** Where the pictures of a stage are, and what the makers say of them; given by `src/main.tsx`, so that this room knows no file names. */
import type { ActorState } from '../story/index.ts';

/** A place or an extent: x, y, width, height. */
export type Rect = readonly [number, number, number, number];
export type Point = readonly [number, number];

/** A light that falls on people. */
export interface LightData {
  /** CSS hex colour. */
  readonly colour: string;
  /** Where it comes from, in degrees: 0 from the right, 90 from above, 180 from the left. */
  readonly angle: number;
  /** 0..1. */
  readonly strength: number;
}

/** What `plate.json` says; all places are 0..1 from left and top of the plate. */
export interface PlateData {
  readonly key: LightData;
  readonly rim: LightData;
  /** What reaches people from everywhere. */
  readonly ambient: Pick<LightData, 'colour' | 'strength'>;
  readonly horizon: number;
  /** Point to keep in view. */
  readonly focus: Point;
  /** Where dust, haze and sparks are thickest. */
  readonly weatherAnchor: Point;
  /** Lights that are not steady: x, y, radius in parts of the plate's width. */
  readonly flicker: readonly (readonly [number, number, number])[];
  /** Ground that splashes in rain: left, top, right, bottom. */
  readonly wet: readonly Rect[];
  /** Weather stays behind the windows. */
  readonly indoors: boolean;
  /** Pictures of their own over or under the people, farthest first. */
  readonly layers: readonly LayerData[];
}

/** A plate without data of its own stands in an even grey light. */
export const PLAIN_DATA: PlateData = {
  key: { colour: '#ffe0c0', angle: 140, strength: 0.5 },
  rim: { colour: '#9fd0d8', angle: 30, strength: 0.4 },
  ambient: { colour: '#8a8a92', strength: 0.8 },
  horizon: 0.6,
  focus: [0.5, 0.5],
  weatherAnchor: [0.5, 0.3],
  flicker: [],
  wet: [],
  indoors: false,
  layers: [],
};

/** A picture with alpha, as large as the plate, that moves apart from it. */
export interface LayerData {
  /** File beside the plate. */
  readonly file: string;
  /** How near: 0 moves with the farthest of the plate, 1 with its nearest, up to 2 for what hangs before the lens. */
  readonly depth: number;
  /** In front of the people. */
  readonly front: boolean;
  /** How it moves by itself; null hangs still. */
  readonly motion: {
    readonly kind: 'sway' | 'rise' | 'breathe' | 'drift';
    /** Reach in parts of the plate's width. */
    readonly reach: number;
    /** Seconds for one round. */
    readonly seconds: number;
    /** The point that stays where it is. */
    readonly pivot: Point;
  } | null;
}

/** A rectangle of the atlas and where it lies in the drawing; pixels. */
export interface Patch {
  /** Place in the atlas. */
  readonly frame: Rect;
  /** Its top left corner in the drawing. */
  readonly at: Point;
}

/** A piece of a person that moves as a whole. */
export interface Part extends Patch {
  readonly name: string;
  /** What it hangs on: the head turns and nods, the body breathes and leans. */
  readonly on: 'body' | 'head';
  /** A loose piece swings about this point of the drawing; null is fixed to what it hangs on. */
  readonly swing: {
    readonly pivot: Point;
    /** Swings a second. */
    readonly frequency: number;
    /** Share of the speed that is lost in a swing, 0..1. */
    readonly damping: number;
    /** How much of what it hangs on it feels, 0..1. */
    readonly weight: number;
  } | null;
}

/** `<pose>.json`: how a person in one pose is put together from the atlas. */
export interface PoseData {
  /** Pixels of the whole drawing. */
  readonly size: readonly [number, number];
  /** Pixels of the atlas; its light is half that. */
  readonly atlas: readonly [number, number];
  /** The way the drawing looks. */
  readonly faces: 'left' | 'right';
  /** Height beside a grown man's, 1. */
  readonly stature: number;
  /** The face in the drawing, for close framings. */
  readonly face: Rect;
  /** Where the head turns and where the body breathes and leans from. */
  readonly neck: Point;
  readonly waist: Point;
  /** Back to front. The patches of the face lie on the part called `head`. */
  readonly parts: readonly Part[];
  /** Brows and eyes of each look, opaque. */
  readonly eyes: Readonly<Record<string, Patch>>;
  /** Lids over the eyes of any look, opaque. */
  readonly lids: { readonly half: Patch; readonly shut: Patch };
  /** Mouths at rest of each look, and two that speak, opaque. */
  readonly mouths: Readonly<Record<string, Patch>>;
  readonly speaking: { readonly ah: Patch; readonly oh: Patch };
  /** Irises: middle and half axes in the drawing, and how far they may move, pixels. */
  readonly irises: readonly Rect[];
  readonly gaze: number;
  /** Where the irises rest while nobody speaks, -1..1 of that reach: across the drawing and down. Null: anywhere. */
  readonly regard: Point | null;
}

export interface PlatePicture {
  readonly url: string;
  /** White is near; null is flat. */
  readonly depthUrl: string | null;
  /** URL of `plate.json`. */
  readonly dataUrl: string;
  readonly focus: Point;
  /** URL of a layer's file. */
  layerUrl(file: string): string | null;
}

export interface ActorPicture {
  /** The atlas: colours without key and rim light. */
  readonly url: string;
  /** Half the atlas' size. Red is lit from the drawing's left, green from its right, blue from above; 1 on edges, less on planes. */
  readonly lightUrl: string;
  /** URL of the pose's `PoseData`. */
  readonly dataUrl: string;
  /** The look as it is drawn: another one stands in for what is only planned. */
  readonly look: string;
}

export interface StageAssets {
  /** Null for a name without a picture. */
  plate(name: string): PlatePicture | null;
  /** @param pose null is the person's first */
  actor(who: string, look: string, pose: string | null): ActorPicture | null;
}

/** How somebody's picture is called where it cannot be had. */
export const actorName = ({ who, pose }: ActorState): string => `actor ${who}${pose ? ` ${pose}` : ''}`;
