import { useEffect, useState } from 'react';
import { useGame, useGameState } from '../game.ts';
import { t } from '../i18n.ts';
import { Halo } from '../marks/Halo.tsx';
import './drop.css';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** A file that is let go anywhere over the window is opened; while it hangs there the whole window says so. */
export function Drop() {
  const { actions } = useGame();
  const ready = useGameState((state) => state.screen !== 'loading');
  const [over, setOver] = useState(false);

  useEffect(() => {
    if (!ready) return;
    const stop = new AbortController();
    // Every element that is entered is left again: none is left open once the window is.
    let inside = 0;
    const listen = (kind: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      window.addEventListener(
        kind,
        (event) => {
          if (!hasFiles(event)) return;
          event.preventDefault();
          act(event);
        },
        { signal: stop.signal },
      );
    listen('dragenter', () => setOver(++inside > 0));
    listen('dragover', () => undefined);
    listen('dragleave', () => setOver(--inside > 0));
    listen('drop', (event) => {
      inside = 0;
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) void actions.openFile(file);
    });
    return () => stop.abort();
  }, [actions, ready]);

  if (!over) return null;
  return (
    <div className="drop" role="status">
      <div className="drop-mark cut">
        <Halo />
        <p className="drop-name">{t('drop.name')}</p>
        <p className="prose">{t('drop.more')}</p>
      </div>
    </div>
  );
}
