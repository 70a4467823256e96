/** Tells the browser early of what the first screen needs: otherwise fonts and picture wait for the program. */
import type { HtmlTagDescriptor, Plugin } from 'vite';

export interface Preloaded {
  /** Where the file comes from, as the end of its path in the project. */
  readonly from: string;
  readonly as: 'font' | 'image';
}

/** @param wanted files to preload, in order of need */
export function preloadPlugin(wanted: readonly Preloaded[]): Plugin {
  let base = '/';
  return {
    name: 'preload',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, context): HtmlTagDescriptor[] {
        const assets = Object.values(context.bundle ?? {}).filter((file) => file.type === 'asset');
        return wanted.map(({ from, as }) => {
          const asset = assets.find((file) => file.originalFileNames.some((name) => name.endsWith(from)));
          if (!asset) throw new Error(`preload: nothing was built from ${from}`);
          const attrs = { rel: 'preload', as, href: base + asset.fileName };
          // Fonts are always fetched as anonymous; a preload without it would be fetched twice.
          return {
            tag: 'link',
            attrs: as === 'font' ? { ...attrs, crossorigin: true } : attrs,
            injectTo: 'head',
          };
        });
      },
    },
  };
}
