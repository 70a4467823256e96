/** The dev server over a copy of the sources: what edits files to see what happens must not edit the writer's own. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = ['index.html', 'package.json', 'tsconfig.json', 'vite.config.ts', 'src', 'story', 'studio'];
/** Large, and never edited. */
const LINKED = ['node_modules', 'assets'];

export interface DevCopy {
  readonly url: string;
  /** The copied ink file that holds `text` exactly once, or null. */
  inkWith(text: string): Promise<string | null>;
  close(): Promise<void>;
}

/**
 * Copies the sources into `.cache/<name>` and serves them for development.
 * @param port the first to try
 */
export async function openDevCopy(name: string, port: number): Promise<DevCopy> {
  const copy = path.join(ROOT, '.cache', name);
  await fs.rm(copy, { recursive: true, force: true });
  await fs.mkdir(copy, { recursive: true });
  const skipWork = (source: string) => path.basename(source) !== 'work';
  for (const part of COPIED) {
    await fs.cp(path.join(ROOT, part), path.join(copy, part), { recursive: true, filter: skipWork });
  }
  for (const part of LINKED) await fs.symlink(path.join(ROOT, part), path.join(copy, part));
  const server = await createServer({
    root: copy,
    configFile: path.join(copy, 'vite.config.ts'),
    cacheDir: path.join(ROOT, '.cache', `${name}-vite`),
    logLevel: 'silent',
    server: { port, host: '127.0.0.1', fs: { strict: false } },
  });
  await server.listen();
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    async inkWith(text) {
      const folder = path.join(copy, 'story');
      const files = await fs.readdir(folder, { recursive: true });
      for (const file of files.filter((each) => each.endsWith('.ink'))) {
        const source = await fs.readFile(path.join(folder, file), 'utf8');
        if (source.split(text).length === 2) return path.join(folder, file);
      }
      return null;
    },
    close: () => server.close(),
  };
}
