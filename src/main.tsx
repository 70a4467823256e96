/** The one place that makes the rooms and hands them to each other. */
import { Story as InkRuntime } from 'inkjs';
import * as script from '../story/main.ink';
import { book, stageAssets } from './book.ts';
import { createGame, DEFAULT_SETTINGS, type GameActions, LINK_MARK } from './game/index.ts';
import { createLog } from './log.ts';
import { createSave } from './save/index.ts';
import { createSound } from './sound/index.ts';
import { createStage } from './stage/index.ts';
import { createStory, placeOf, type Story, StoryError } from './story/index.ts';
import type { JumpingInk } from './story/inspect.ts';
import { mountUi } from './ui/index.ts';

type Script = typeof script;

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

/** Makes a story of a compiled script: 0.1 s for a whole book, done while the title comes up. */
async function readScript({ load, hash, choiceIds }: Script): Promise<Story> {
  return createStory(new InkRuntime(await load()), hash, choiceIds);
}

/** Where in the source a story broke, for the one who has to mend it. */
async function explain(error: unknown): Promise<string> {
  if (!(error instanceof StoryError)) return error instanceof Error ? error.message : String(error);
  const map = await script.loadMap().catch(() => ({}) as Record<string, string>);
  return `${placeOf(map, error.path) ?? error.path}: ${error.message}`;
}

/** What a report says of the device and of what runs on it; nothing that names a person. */
function facts(storyHash: string): Record<string, string> {
  const { userAgent, language, hardwareConcurrency } = navigator;
  return {
    story: storyHash,
    browser: userAgent,
    language,
    cores: String(hardwareConcurrency),
    window: `${innerWidth}×${innerHeight} at ${devicePixelRatio}`,
    motion: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'reduced' : 'any',
    online: String(navigator.onLine),
  };
}

/** A run that came as a link: taken up once, and taken off the address, lest a reload takes it up again; one that is out of reach stays for that. */
async function takeLink(open: GameActions['openLink']): Promise<void> {
  const fragment = location.hash.slice(1);
  if (!fragment.startsWith(LINK_MARK)) return;
  history.replaceState(null, '', location.pathname + location.search);
  const became = await open(fragment.slice(LINK_MARK.length));
  if (became === 'out-of-reach') history.replaceState(null, '', `#${fragment}`);
}

const idle = (work: () => void): void => {
  // Safari has no idle callback; a timer after the frame is near enough.
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work, 50);
};

async function start(): Promise<void> {
  const log = createLog(console, window, () => performance.now());
  const stage = createStage(element('stage'), stageAssets);
  const sound = createSound(async () => (await import('./soundbook.ts')).soundAssets);
  const save = createSave({
    idle,
    tables: async () => ({ tables: (await import('../story/links.json')).default, storyHash: script.hash }),
  });
  const defaults = {
    ...DEFAULT_SETTINGS,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
  const upgrade = () =>
    idle(() => {
      void stage.upgrade();
      void sound.upgrade();
    });
  const parts = {
    stage,
    sound,
    book,
    defaults,
    idle,
    explain,
    address: () => location.href.replace(/#.*$/, ''),
    diagnose: () => ({ log: log.lines(), facts: facts(script.hash) }),
  };
  const game = createGame({ ...parts, story: readScript(script), save });
  let unmount = mountUi(element('ui'), game);
  await game.actions.open();
  await takeLink(game.actions.openLink);
  addEventListener('hashchange', () => void takeLink(game.actions.openLink));
  // Pixi waits until somebody reads: the title and the first line do without it.
  const unsubscribe = game.store.subscribe((state) => {
    if (state.screen !== 'play') return;
    unsubscribe();
    upgrade();
  });
  // No browser lets the title sound before it was touched.
  for (const gesture of ['pointerdown', 'keydown']) {
    addEventListener(gesture, () => idle(() => void sound.upgrade()), { capture: true, once: true });
  }
  addEventListener('pagehide', save.leave);
  if (import.meta.env.DEV) {
    const { openWriter } = await import('./dev/index.ts');
    const writer = await openWriter({
      compiled: script,
      game,
      makeInk: (json) => new InkRuntime(json) as JumpingInk,
      makeGame(story, keeping) {
        upgrade();
        return createGame({ ...parts, story: Promise.resolve(story), save: keeping });
      },
      mount(shown) {
        unmount();
        unmount = mountUi(element('ui'), shown);
      },
    });
    if (import.meta.hot) {
      import.meta.hot.accept('../story/main.ink', (fresh) => {
        const edited = fresh as unknown as Script | undefined;
        if (edited) void readScript(edited).then((story) => writer.swap(edited, story));
      });
    }
  }
}

void start();
