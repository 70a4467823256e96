/**
 * The Vite plugin: `import story from '…/main.ink'`. Only ink's runtime reaches the browser; the story is an asset of
 * its own, hashed and preloaded. While playing, an edit swaps the story; a broken one is shown and the last good one
 * keeps running.
 */
import path from 'node:path';
import type { HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite';
import type { CheckOptions } from './check.ts';
import type { Diagnosis } from './compile.ts';
import { frameOf, printed } from './report.ts';
import { type BuildOptions, type BuiltStory, buildStory } from './story.ts';

/** Names of the emitted assets; Vite adds the hash. */
const STORY_ASSET = 'story.json';
const MAP_ASSET = 'story.map.json';

/** @param options names and assets to check against */
export function inkPlugin(options: CheckOptions): Plugin {
  const good = new Map<string, BuiltStory>();
  let root = process.cwd();
  let base = '/';
  /** A choice that is being written has no name in a link yet. */
  let links: Pick<BuildOptions, 'links'> = {};

  const tell = (story: BuiltStory, entry: string, log: (line: string) => void) => {
    for (const found of story.diagnoses) {
      if (found.severity !== 'error') log(`${found.severity}: ${printed(found, root)}`);
    }
    if (story.planned.length > 0)
      log(`${path.basename(entry)}: ${story.planned.length} uses of planned names`);
  };

  return {
    name: 'ink',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
      base = config.base;
      links = config.command === 'serve' ? { links: 'leave' } : {};
    },
    load: {
      filter: { id: /\.ink$/ },
      handler(id) {
        const fresh = good.get(id) ?? buildStory(id, { ...options, ...links });
        for (const file of fresh.sources.keys()) this.addWatchFile(file);
        const [first] = fresh.errors;
        if (first || fresh.json === null) {
          for (const found of fresh.errors) this.warn(printed(found, root));
          this.error(first ? overlayOf(first, root) : 'the story did not compile');
        }
        tell(fresh, id, (line) => this.info(line));
        good.set(id, fresh);
        if (this.environment.mode !== 'build') return { code: devModule(fresh), moduleType: 'js' };
        const story = this.emitFile({ type: 'asset', name: STORY_ASSET, source: fresh.json });
        const map = this.emitFile({ type: 'asset', name: MAP_ASSET, source: JSON.stringify(fresh.map) });
        return { code: builtModule(fresh, story, map), moduleType: 'js' };
      },
    },
    hotUpdate({ file, modules, server }) {
      if (!file.endsWith('.ink')) return;
      const changed = [...modules];
      for (const [entry, last] of good) {
        if (!last.sources.has(file)) continue;
        const fresh = buildStory(entry, { ...options, ...links });
        const [first] = fresh.errors;
        if (first) {
          for (const found of fresh.errors) server.config.logger.error(printed(found, root));
          sendError(server, first, root);
          // Nothing is invalidated: the last good story keeps running.
          return [];
        }
        good.set(entry, fresh);
        const module = this.environment.moduleGraph.getModuleById(entry);
        if (module) {
          this.environment.moduleGraph.invalidateModule(module);
          changed.push(module);
        }
      }
      return [...new Set(changed)];
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, context): HtmlTagDescriptor[] {
        const asset = Object.values(context.bundle ?? {}).find(
          (file) => file.type === 'asset' && file.names.includes(STORY_ASSET),
        );
        if (!asset) return [];
        const attrs = { rel: 'preload', as: 'fetch', href: base + asset.fileName, crossorigin: true };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

function overlayOf(found: Diagnosis, root: string) {
  return {
    message: `ink: ${printed(found, root)}`,
    id: found.file,
    loc: { file: found.file, line: found.line, column: 0 },
    frame: frameOf(found),
  };
}

function sendError(server: ViteDevServer, found: Diagnosis, root: string): void {
  const err = { ...overlayOf(found, root), stack: '', plugin: 'ink' };
  server.hot.send({ type: 'error', err });
}

function common(story: BuiltStory): string {
  return `export const hash = ${JSON.stringify(story.hash)};
export const choiceIds = ${JSON.stringify(story.choiceIds)};`;
}

function devModule(story: BuiltStory): string {
  return `${common(story)}
const json = ${JSON.stringify(story.json)};
const map = ${JSON.stringify(story.map)};
export const load = async () => json;
export const loadMap = async () => map;`;
}

function builtModule(story: BuiltStory, storyRef: string, mapRef: string): string {
  return `${common(story)}
const text = async (url) => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(url + ': ' + answer.status);
  return answer.text();
};
export const load = () => text(import.meta.ROLLUP_FILE_URL_${storyRef});
export const loadMap = () => text(import.meta.ROLLUP_FILE_URL_${mapRef}).then(JSON.parse);`;
}
