import type { Mode } from '../../game/index.ts';
import { useGame, useGameState } from '../game.ts';
import { t } from '../i18n.ts';
import { Icon } from '../marks/Icon.tsx';
import './quickbar.css';

/** The five things a hand may want while reading. */
export function QuickBar() {
  const { actions } = useGame();
  const mode = useGameState((state) => state.mode);
  const toggle = (wanted: Mode) => actions.setMode(mode === wanted ? 'read' : wanted);
  return (
    <nav className="quick" aria-label={t('read.bar')}>
      <button type="button" className="f" aria-keyshortcuts="Backspace" onClick={() => actions.back()}>
        <Icon name="back" />
        {t('read.back')}
      </button>
      <button type="button" className="f" aria-keyshortcuts="L" onClick={() => actions.openPanel('backlog')}>
        <Icon name="log" />
        {t('read.log')}
      </button>
      <button
        type="button"
        className="f"
        aria-keyshortcuts="A"
        aria-pressed={mode === 'auto'}
        onClick={() => toggle('auto')}
      >
        <Icon name="auto" />
        {t('read.auto')}
      </button>
      <button
        type="button"
        className="f"
        aria-keyshortcuts="K"
        aria-pressed={mode === 'skip'}
        onClick={() => toggle('skip')}
      >
        <Icon name="skip" />
        {t('read.skip')}
      </button>
      <button type="button" className="f" aria-keyshortcuts="S" onClick={() => actions.openPanel('save')}>
        <Icon name="save" />
        {t('read.save')}
      </button>
    </nav>
  );
}
