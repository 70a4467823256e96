/** Serves the built game, with vite's own preview server: right types, gzip for text, ranges for sound. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './tools.mjs';

/**
 * @param {{ port?: number, host?: string, folder?: string }} [options]
 *   A port that is taken is passed over for the next free one; `folder` is `dist` unless said otherwise.
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function serveBuilt({ port = 4173, host = '127.0.0.1', folder = join(ROOT, 'dist') } = {}) {
  if (!existsSync(folder)) throw new Error('The game is not built: npm run build.');
  const { preview } = await import('vite');
  const server = await preview({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    // `mpa`: a file that is missing is a 404, not the page once more.
    appType: 'mpa',
    build: { outDir: folder },
    preview: { port, host },
  });
  const address = server.httpServer.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return { url: `http://localhost:${taken}`, close: () => server.close() };
}
