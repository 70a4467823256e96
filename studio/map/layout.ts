/** Where scenes stand: each chapter a column that is read downwards, laid out by ELK; a cable goes up from one to the next. */
import ElkConstructor, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Point } from '../../src/map/types.ts';
import type { Found } from './scenes.ts';

/** A scene's box, in widths of its picture: the picture and two lines of its name below. */
const WIDTH = 1;
const HEIGHT = 0.98;
/** Room between scenes beside each other, and below each other. */
const ACROSS = 0.34;
const BETWEEN = 0.36;
/** Room between two columns: the cable goes up in its middle. */
const GUTTER = 0.9;
/** How far below and above a column the cable turns. */
const TURN = 0.3;

export interface Laid {
  readonly width: number;
  readonly height: number;
  /** Left edge and width of each chapter. */
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  /** Middle of each scene's box. */
  readonly places: ReadonlyMap<string, Point>;
  readonly wires: readonly {
    readonly from: string;
    readonly to: string;
    readonly points: readonly Point[];
  }[];
}

// ELK thinks in pixels and keeps least distances of its own.
const SCALE = 200;
const ELK_OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'POLYLINE',
  'elk.spacing.nodeNode': String(ACROSS * SCALE),
  'elk.spacing.edgeNode': String(0.5 * ACROSS * SCALE),
  'elk.layered.spacing.nodeNodeBetweenLayers': String(BETWEEN * SCALE),
  'elk.layered.spacing.edgeNodeBetweenLayers': String(0.5 * BETWEEN * SCALE),
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
};

/** @throws Error when ELK cannot lay a chapter out */
export async function layOut({ scenes, wires }: Found): Promise<Laid> {
  const elk = new ElkConstructor();
  const home = new Map(scenes.map(({ id, chapter }) => [id, chapter]));
  const chapters = [...new Set(scenes.map(({ chapter }) => chapter))];
  const places = new Map<string, Point>();
  const columns: { x: number; width: number }[] = [];
  const drawn: { from: string; to: string; points: Point[] }[] = [];
  const heights: number[] = [];
  let x = 0;
  for (const chapter of chapters) {
    const own = scenes.filter((scene) => scene.chapter === chapter);
    const within = wires.filter(([from, to]) => home.get(from) === chapter && home.get(to) === chapter);
    const graph: ElkNode = await elk.layout({
      id: 'chapter',
      layoutOptions: ELK_OPTIONS,
      children: own.map(({ id }) => ({ id, width: WIDTH * SCALE, height: HEIGHT * SCALE })),
      edges: within.map(([from, to]) => ({ id: `${from} ${to}`, sources: [from], targets: [to] })),
    });
    for (const node of graph.children ?? []) places.set(node.id, middleOf(node, x));
    for (const edge of graph.edges ?? []) drawn.push(wireOf(edge, x));
    const width = (graph.width ?? 0) / SCALE;
    columns.push({ x: fine(x), width: fine(width) });
    heights.push((graph.height ?? 0) / SCALE);
    x += width + GUTTER;
  }
  for (const [from, to] of wires) {
    const [here, there] = [home.get(from) as number, home.get(to) as number];
    if (here === there) continue;
    const column = columns[chapters.indexOf(there)] as { x: number };
    drawn.push({ from, to, points: cable(places.get(from) as Point, places.get(to) as Point, column.x) });
  }
  return { width: fine(x - GUTTER), height: fine(Math.max(...heights)), columns, places, wires: drawn };
}

function middleOf({ x = 0, y = 0 }: ElkNode, left: number): Point {
  return rounded([left + x / SCALE + WIDTH / 2, y / SCALE + HEIGHT / 2]);
}

function wireOf(edge: ElkExtendedEdge, left: number): { from: string; to: string; points: Point[] } {
  const [section] = edge.sections ?? [];
  if (!section) throw new Error(`no way was laid for ${edge.id}`);
  const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
  return {
    from: edge.sources[0] as string,
    to: edge.targets[0] as string,
    points: points.map(({ x, y }) => rounded([left + x / SCALE, y / SCALE])),
  };
}

/** Out at the foot of a scene, up beside the next column, and in at the head of its first one. */
function cable(from: Point, to: Point, column: number): Point[] {
  const shaft = column - GUTTER / 2;
  const [out, into] = [from[1] + HEIGHT / 2, to[1] - HEIGHT / 2];
  const points: Point[] = [
    [from[0], out],
    [from[0], out + TURN],
    [shaft, out + TURN],
    [shaft, into - TURN],
    [to[0], into - TURN],
    [to[0], into],
  ];
  return points.map(rounded);
}

/** A thousandth of a picture is finer than a pixel, and keeps the file from changing with the last bit. */
const fine = (length: number): number => Math.round(length * 1000) / 1000;
const rounded = ([x, y]: Point): Point => [fine(x), fine(y)];
