/** A line to the game that may turn bad: a server before the game's own, through which every file comes or does not. */
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chancesOf } from './chances.ts';

/** Shares of what becomes of a file in a storm, 0..1; what is left comes through untouched. */
const SHARES = { gone: 0.15, late: 0.35, cut: 0.1, missing: 0.1 } as const;
/** Longest delay, milliseconds. */
const LATEST = 3_000;

type Fate = keyof typeof SHARES | 'fine';

export interface BadLine {
  readonly url: string;
  /** From here on files get lost, the same ones for the same seed. */
  storm(seed: number): void;
  /** From here on all come through. */
  calm(): void;
  /** How many files did not come whole so far. */
  readonly lost: number;
  close(): void;
}

/** The page itself, what it begins with, and the story: without them there is no game to hold on to. */
async function spared(game: string): Promise<(path: string) => boolean> {
  const page = await (await fetch(game)).text();
  const first = [...page.matchAll(/(?:src|href)="\.(\/[^"]+\.(?:js|css))"/g)].map(([, path]) => path);
  return (path) => path === '/' || first.includes(path) || /^\/assets\/story-[^/]*\.json$/.test(path);
}

/** @param game address of the game's own server */
export async function createBadLine(game: string): Promise<BadLine> {
  const isSpared = await spared(game);
  let seed: number | null = null;
  let lost = 0;
  const asked = new Map<string, number>();

  /** What becomes of a request: it hangs on the file and on how often it was asked for, not on what came before it. */
  function fateOf(path: string): { fate: Fate; delay: number } {
    if (seed === null || isSpared(path)) return { fate: 'fine', delay: 0 };
    const time = (asked.get(path) ?? 0) + 1;
    asked.set(path, time);
    const chances = chancesOf(seed, `${path} ${time}`);
    let mark = chances.below(1_000) / 1_000;
    for (const [fate, share] of Object.entries(SHARES) as [keyof typeof SHARES, number][]) {
      if (mark < share) return { fate, delay: fate === 'late' ? chances.below(LATEST) : 0 };
      mark -= share;
    }
    return { fate: 'fine', delay: 0 };
  }

  /** Half of the file, then the line breaks. */
  async function cut(from: IncomingMessage, to: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of from) parts.push(part);
    const whole = Buffer.concat(parts);
    to.writeHead(from.statusCode ?? 200, { ...from.headers, 'content-length': whole.length });
    to.write(whole.subarray(0, whole.length / 2), () => to.destroy());
  }

  function pass(request: IncomingMessage, to: ServerResponse, fate: Fate): void {
    // Always whole: what the browser has kept of a file is not asked about.
    const { 'if-none-match': _tag, ...headers } = request.headers;
    get(`${game}${request.url}`, { headers }, (from) => {
      if (fate === 'cut') {
        void cut(from, to);
        return;
      }
      to.writeHead(from.statusCode ?? 200, from.headers);
      from.pipe(to);
    }).on('error', () => to.destroy());
  }

  const server = createServer((request, answer) => {
    const { fate, delay } = fateOf(request.url ?? '/');
    // A browser asks again by itself on a line that it has used before.
    answer.setHeader('connection', 'close');
    if (fate !== 'fine' && fate !== 'late') lost++;
    if (fate === 'gone') request.socket.destroy();
    else if (fate === 'missing') answer.writeHead(404).end();
    else if (delay > 0) setTimeout(() => pass(request, answer, fate), delay);
    else pass(request, answer, fate);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    storm(next) {
      seed = next;
      asked.clear();
    },
    calm() {
      seed = null;
    },
    get lost() {
      return lost;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
