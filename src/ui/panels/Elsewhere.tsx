import { useState } from 'react';
import { useGame } from '../game.ts';
import { Icon } from '../marks/Icon.tsx';
import { Panel } from './Panel.tsx';
import { t } from './words.ts';
import './elsewhere.css';

/** Another window keeps the run: said before a line is read that would not be kept. */
export function Elsewhere() {
  const { actions } = useGame();
  const [taking, setTaking] = useState(false);
  const take = () => {
    setTaking(true);
    void actions.takeOver().finally(() => setTaking(false));
  };
  return (
    <Panel
      name={t('elsewhere.name')}
      kind="elsewhere"
      kicker={
        <p className="label elsewhere-kicker">
          <Icon name="elsewhere" />
          {t('read.notKept')}
        </p>
      }
    >
      <p className="elsewhere-text">{t('elsewhere.text')}</p>
      <p className="prose elsewhere-calm">{t('elsewhere.calm')}</p>
      <div className="elsewhere-buttons">
        <button type="button" className="f button button-main" data-first disabled={taking} onClick={take}>
          <span className="cut">{t('elsewhere.take')}</span>
        </button>
        <button type="button" className="f button" onClick={actions.toTitle}>
          <span className="cut">{t('elsewhere.toTitle')}</span>
        </button>
      </div>
    </Panel>
  );
}
