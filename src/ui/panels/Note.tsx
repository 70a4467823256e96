import { useGame, useGameState } from '../game.ts';
import { Rim } from '../marks/Rim.tsx';
import { Switch } from './controls/Switch.tsx';
import { Panel } from './Panel.tsx';
import { t } from './words.ts';
import './note.css';

/** What the story holds, said once, with the two switches that may matter before the first picture. */
export function Note() {
  const { actions } = useGame();
  const noFlashes = useGameState((state) => state.settings.noFlashes);
  const reducedMotion = useGameState((state) => state.settings.reducedMotion);
  return (
    <Panel name={t('note.title')} kind="note" closes={false}>
      <div className="note-rim">
        <Rim lean={null} />
      </div>
      <p className="note-text">{t('note.text')}</p>
      <p className="note-warn">{t('note.warn')}</p>
      <div className="note-switches">
        <Switch
          name={t('settings.noFlashes')}
          on={noFlashes}
          onTurn={(on) => actions.changeSettings({ noFlashes: on })}
        />
        <Switch
          name={t('settings.reducedMotion')}
          on={reducedMotion}
          onTurn={(on) => actions.changeSettings({ reducedMotion: on })}
        />
      </div>
      <p className="prose note-calm">{t('note.calm')}</p>
      <button type="button" className="f button button-main" data-first onClick={() => actions.acceptNote()}>
        <span className="cut">{t('note.go')}</span>
      </button>
    </Panel>
  );
}
