/** The last lines of the console, for a report. It belongs to no room. */

/** Lines that are kept. */
const LINES = 200;
/** Letters of a line that are kept. */
const LETTERS = 500;

export interface Log {
  /** Oldest first. */
  lines(): readonly string[];
}

/**
 * Listens to the console and to errors that nobody caught; what is told there is still told there.
 * @param now milliseconds since the page came
 */
export function createLog(console: Console, page: Window, now: () => number): Log {
  const kept: string[] = [];
  const keep = (level: string, parts: readonly unknown[]) => {
    const text = parts.map(told).join(' ').slice(0, LETTERS);
    kept.push(`${(now() / 1000).toFixed(1)} s ${level}: ${text}`);
    if (kept.length > LINES) kept.shift();
  };
  for (const level of ['error', 'warn', 'info', 'log'] as const) {
    const before = console[level].bind(console);
    console[level] = (...parts: unknown[]) => {
      keep(level, parts);
      before(...parts);
    };
  }
  page.addEventListener('error', (event) => keep('uncaught', [event.message]));
  page.addEventListener('unhandledrejection', (event) => keep('unhandled', [event.reason]));
  return { lines: () => kept };
}

function told(part: unknown): string {
  if (part instanceof Error) return `${part.name}: ${part.message}`;
  if (typeof part === 'string') return part;
  try {
    return JSON.stringify(part) ?? String(part);
  } catch {
    return String(part);
  }
}
