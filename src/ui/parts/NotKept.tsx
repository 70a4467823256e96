import { useGame, useGameState } from '../game.ts';
import { t } from '../i18n.ts';
import { Icon } from '../marks/Icon.tsx';
import './notkept.css';

/** Stands while another window keeps the run; a press says more. */
export function NotKept() {
  const { actions } = useGame();
  const ours = useGameState((state) => state.ours);
  if (ours) return null;
  return (
    <button type="button" className="f not-kept" onClick={() => actions.openPanel('elsewhere')}>
      <span className="cut">
        <Icon name="elsewhere" />
        {t('read.notKept')}
      </span>
    </button>
  );
}
