/** Pictures made in the page: plates of one colour, and a person whose light masks are known. */
import type { PlateData, PoseData, StageAssets } from '../../src/stage/index.ts';
import type { StageState } from '../../src/story/index.ts';

type Paint = (context: CanvasRenderingContext2D) => void;

function painted(width: number, height: number, paint: Paint): string {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  paint(context);
  return canvas.toDataURL('image/png');
}

const filled = (colour: string, width = 32, height = 18) =>
  painted(width, height, (context) => {
    context.fillStyle = colour;
    context.fillRect(0, 0, width, height);
  });

const asUrl = (data: object) => `data:application/json,${encodeURIComponent(JSON.stringify(data))}`;

const plates: Readonly<Record<string, string>> = {
  red: filled('#c00000'),
  blue: filled('#0000c0'),
  dark: filled('#101010'),
  broken: './no-such-picture.webp',
};

/** Light from the left only, and nothing else to see by but a little of everything. */
const fromTheLeft: PlateData = {
  key: { colour: '#ffffff', angle: 180, strength: 1 },
  rim: { colour: '#000000', angle: 0, strength: 0 },
  ambient: { colour: '#000000', strength: 0 },
  horizon: 0.6,
  focus: [0.5, 0.5],
  weatherAnchor: [0.5, 0.5],
  flicker: [],
  wet: [],
  indoors: false,
  layers: [],
};

const WIDTH = 100;
const HEIGHT = 130;
const whole = { frame: [0, 0, WIDTH, HEIGHT], at: [0, 0] } as const;
const nothing = { frame: [0, 0, 1, 1], at: [0, 0] } as const;

/** A grey block of a person, whose left half is lit from the left and right half from the right. */
const pose: PoseData = {
  size: [WIDTH, HEIGHT],
  atlas: [WIDTH, HEIGHT],
  faces: 'left',
  stature: 1,
  face: [30, 10, 40, 40],
  neck: [50, 60],
  waist: [50, 130],
  parts: [{ name: 'body', on: 'body', swing: null, ...whole }],
  eyes: { plain: nothing },
  lids: { half: nothing, shut: nothing },
  mouths: { plain: nothing },
  speaking: { ah: nothing, oh: nothing },
  irises: [],
  gaze: 0,
  regard: null,
};
const masks = painted(WIDTH / 2, HEIGHT / 2, (context) => {
  context.fillStyle = '#ff0000';
  context.fillRect(0, 0, WIDTH / 4, HEIGHT / 2);
  context.fillStyle = '#00ff00';
  context.fillRect(WIDTH / 4, 0, WIDTH / 4, HEIGHT / 2);
});
const atlas = filled('#808080', WIDTH, HEIGHT);

export const assets: StageAssets = {
  plate(name) {
    const url = plates[name];
    if (url === undefined) return null;
    const dataUrl = name === 'dark' ? asUrl(fromTheLeft) : '';
    return { url, depthUrl: null, dataUrl, focus: [0.5, 0.5], layerUrl: () => null };
  },
  actor: (_who, look) => ({ url: atlas, lightUrl: masks, dataUrl: asUrl(pose), look }),
};

export const plateUrl = (name: string): string => plates[name] ?? '';

/** An empty stage with that plate. */
export const state = (plate: string | null, more: Partial<StageState> = {}): StageState => ({
  plate,
  actors: [],
  light: null,
  weather: null,
  camera: null,
  grade: null,
  ...more,
});
