/** Once for all journeys: serves the built game and finds the browsers. */
import type { TestProject } from 'vitest/node';
import { findChromium, findFirefox } from '../../studio/commands/browsers.mjs';
import { serveBuilt } from '../../studio/commands/serve.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built game is served. */
    address: string;
    chromium: string;
    firefox: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serveBuilt({ port: 4300 });
  project.provide('address', server.url);
  project.provide('chromium', await findChromium());
  project.provide('firefox', await findFirefox());
  return () => server.close();
}
