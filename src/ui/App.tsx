import { useCallback, useEffect } from 'react';
import type { Panel } from '../game/index.ts';
import { useGame, useGameState } from './game.ts';
import { useFocusReturn } from './input/focus.ts';
import { listenToKeys } from './input/keys.ts';
import { Drop } from './parts/Drop.tsx';
import { late, WithLate } from './parts/Late.tsx';
import { Notices } from './parts/Notices.tsx';
import { Failed } from './screens/Failed.tsx';
import { Loading } from './screens/Loading.tsx';
import { Reading } from './screens/Reading.tsx';
import { Title } from './screens/Title.tsx';

// Panels are not needed for the first line: one chunk, fetched when hands are idle. The note is, once.
const panelChunk = late(() => import('./panels/index.tsx'));
const noteChunk = late(() => import('./panels/Note.tsx'));
/** Milliseconds after which a chunk that did not come is asked for again. */
const AGAIN = 4000;

/** Fetches a chunk before it is wanted. Whoever opens it meanwhile asks for it too, and says so when it does not come. */
function foresee(chunk: { fetch(): Promise<unknown> }): void {
  chunk.fetch().catch(() => setTimeout(() => foresee(chunk), AGAIN));
}

const SCREENS = { loading: Loading, title: Title, play: Reading, failed: Failed } as const;

/** The whole interface: a screen, the panels over it, and what is told in passing. */
export function App() {
  const game = useGame();
  const screen = useGameState((state) => state.screen);
  const mode = useGameState((state) => state.mode);
  const panels = useGameState((state) => state.panels);
  const textSize = useGameState((state) => state.settings.textSize);
  const still = useGameState((state) => state.settings.reducedMotion);
  useFocusReturn(game);

  useEffect(() => listenToKeys(game), [game]);
  const noteSeen = useGameState((state) => state.screen === 'loading' || state.profile.noteSeen);
  useEffect(() => {
    if (!noteSeen) foresee(noteChunk);
  }, [noteSeen]);
  useEffect(() => {
    const ahead = { fetch: () => Promise.all([panelChunk.fetch(), game.book.map()]) };
    const fetching = window.setTimeout(() => foresee(ahead), 1500);
    return () => clearTimeout(fetching);
  }, [game]);
  useEffect(() => {
    const root = document.documentElement;
    root.style.setProperty('--text-size', String(textSize));
    root.dataset.still = String(still);
  }, [textSize, still]);

  // The story is not held up by a page before it that cannot be had.
  const withoutNote = useCallback(() => game.actions.acceptNote(false), [game]);
  const withoutPanel = useCallback(() => {
    game.actions.closePanel();
    game.actions.notify({ key: 'notice.missing' });
  }, [game]);

  const Screen = SCREENS[screen];
  return (
    <div className="ui" data-screen={screen} data-mode={mode}>
      <div className="under" inert={panels.length > 0}>
        <Screen />
      </div>
      {panels.map((panel, depth) => (
        <div className="under" key={keyOf(panels, depth)} inert={depth < panels.length - 1}>
          {panel === 'note' ? (
            <WithLate chunk={noteChunk} onMissing={withoutNote}>
              {({ Note }) => <Note />}
            </WithLate>
          ) : (
            <WithLate chunk={panelChunk} onMissing={withoutPanel}>
              {({ PanelView }) => <PanelView panel={panel} />}
            </WithLate>
          )}
        </div>
      ))}
      <Notices />
      <Drop />
    </div>
  );
}

/** A panel may lie on itself only in error; its place in the stack keeps keys apart all the same. */
const keyOf = (panels: readonly Panel[], depth: number) => `${depth}.${panels[depth]}`;
