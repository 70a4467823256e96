import { useRef } from 'react';
import { useGame, useGameState, useHasSave } from '../../game.ts';
import { Icon } from '../../marks/Icon.tsx';
import { keepAsFile, nameOfEverything } from '../../parts/files.ts';
import { useKeepRun } from '../../parts/keeping.ts';
import { t } from '../words.ts';
import './files.css';

/** Out of the browser and into it again. */
export function Files() {
  const { actions } = useGame();
  const keepable = useHasSave();
  const anything = useGameState((state) => state.slots.length > 0);
  const persistent = useGameState((state) => state.persistent);
  const keepRun = useKeepRun();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="files">
      {anything && (
        <button
          type="button"
          className="f files-row"
          onClick={() => void keepAsFile(actions.everythingFile(), nameOfEverything())}
        >
          <Icon name="save" />
          {t('places.keepAll')}
        </button>
      )}
      {keepable && (
        <button type="button" className="f files-row" onClick={keepRun}>
          <Icon name="file" />
          {t('places.keepRun')}
        </button>
      )}
      <button type="button" className="f files-row" onClick={() => picker.current?.click()}>
        <Icon name="open" />
        {t('places.openFile')}
      </button>
      <input
        ref={picker}
        className="unseen"
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={t('places.openFile')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void actions.openFile(file);
        }}
      />
      <p className="prose files-note">
        {t('places.kept')} {persistent && t('places.promised')}
      </p>
    </div>
  );
}
