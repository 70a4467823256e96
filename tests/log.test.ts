import { describe, expect, it } from 'vitest';
import { createLog } from '../src/log.ts';

/** A console and a page that nobody else sees. */
function quiet() {
  const said: unknown[][] = [];
  const speak = (...parts: unknown[]) => void said.push(parts);
  const console = { error: speak, warn: speak, info: speak, log: speak } as unknown as Console;
  const page = new EventTarget() as unknown as Window;
  return { said, console, page, log: createLog(console, page, () => 1_500) };
}

describe('the log', () => {
  it('keeps what is told, and lets it be told', () => {
    const { said, console, log } = quiet();
    console.warn('a lamp', { went: 'out' }, new Error('dark'));
    expect(log.lines()).toEqual(['1.5 s warn: a lamp {"went":"out"} Error: dark']);
    expect(said).toHaveLength(1);
  });

  it('hears what nobody caught', () => {
    const { page, log } = quiet();
    page.dispatchEvent(Object.assign(new Event('error'), { message: 'fell' }));
    page.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new Error('left') }));
    expect(log.lines()).toEqual(['1.5 s uncaught: fell', '1.5 s unhandled: Error: left']);
  });

  it('keeps the last two hundred lines, each to a length, and what cannot be told by its name', () => {
    const { console, log } = quiet();
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    for (let n = 0; n < 250; n++) console.log(`line ${n}`);
    console.info(circle, 'x'.repeat(2_000));
    expect(log.lines()).toHaveLength(200);
    expect(log.lines()[0]).toBe('1.5 s log: line 51');
    expect(log.lines().at(-1)).toMatch(/^1\.5 s info: \[object Object\] x+$/);
    expect(log.lines().at(-1)?.length).toBeLessThan(520);
  });
});
