/** How much script allocates, and where. */
import type { CDPSession } from 'playwright-core';

export interface Allocation {
  /** Bytes a frame, as the heap grew. */
  readonly bytes: number;
  /** Bytes a frame in functions of `src/stage`, by sampling. */
  readonly ours: number;
  /** The functions that allocate most, ours and Pixi's; bytes a frame. */
  readonly most: readonly { readonly where: string; readonly bytes: number }[];
}

/** Chunks that `house.ts` puts them in. */
const OURS = /\/stage-chunk-/;
const PIXI = /\/pixi-chunk-/;
/** Bytes between two samples, on average. */
const EVERY = 256;
const SHOWN = 5;
/** Less than this is not worth a line, bytes a frame. */
const LEAST = 20;

interface Node {
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly selfSize: number;
  readonly children: readonly Node[];
}

/** Bytes that were allocated while `act` ran, when nothing was collected. */
async function grown(session: CDPSession, act: () => Promise<unknown>): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const used = async () => (await session.send('Runtime.getHeapUsage')).usedSize;
  const before = await used();
  await act();
  return (await used()) - before;
}

async function sampled(session: CDPSession, act: () => Promise<unknown>): Promise<Node> {
  await session.send('HeapProfiler.startSampling', {
    samplingInterval: EVERY,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await act();
  return (await session.send('HeapProfiler.stopSampling')).profile.head;
}

/** Bytes by function, of scripts that have an address: ours, and the libraries'. */
function byFunction(node: Node, into: Map<string, number>): Map<string, number> {
  const { functionName, url } = node.callFrame;
  const file = url.split('/').at(-1);
  const whose = OURS.test(url) ? 'src/stage' : PIXI.test(url) ? 'Pixi' : file;
  const where = `${whose} ${functionName || '(anonymous)'}`;
  if (file) into.set(where, (into.get(where) ?? 0) + node.selfSize);
  for (const child of node.children) byFunction(child, into);
  return into;
}

/** @param act runs that many frames */
export async function allocated(
  session: CDPSession,
  frames: number,
  act: () => Promise<unknown>,
): Promise<Allocation> {
  const bytes = await grown(session, act);
  const found = [...byFunction(await sampled(session, act), new Map())]
    .map(([where, size]) => ({ where, bytes: size / frames }))
    .sort((a, b) => b.bytes - a.bytes);
  const ours = found.filter(({ where }) => where.startsWith('src/stage'));
  return {
    bytes: bytes / frames,
    ours: ours.reduce((sum, { bytes }) => sum + bytes, 0),
    most: found.filter(({ bytes }) => bytes > LEAST).slice(0, SHOWN),
  };
}
