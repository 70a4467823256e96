import { useGame, useGameState } from '../game.ts';
import { Icon } from '../marks/Icon.tsx';
import { Tally } from '../marks/Tally.tsx';
import { useKeepRun, useReport } from '../parts/keeping.ts';
import { Panel } from './Panel.tsx';
import { t, told } from './words.ts';
import './mishap.css';

/** A row of lamps of which one is out. */
const LAMPS = Array.from({ length: 12 }, (_, place) => place !== 7);

/** The story broke under the reader, who still stands on its last good line. */
export function Mishap() {
  const { actions } = useGame();
  const keepRun = useKeepRun();
  const report = useReport();
  const failure = useGameState((state) => state.failure);
  return (
    <Panel name={t('mishap.title')} kind="mishap" kicker={<Tally lit={LAMPS} />} closes={false}>
      <p className="mishap-what" role="alert">
        {(failure && told(failure.key)) ?? t('failed.unknown')}
      </p>
      <p className="prose mishap-safe">{t('mishap.safe')}</p>
      <div className="mishap-buttons">
        <button type="button" className="f button button-main" data-first onClick={actions.closePanel}>
          <span className="cut">{t('mishap.back')}</span>
        </button>
        <button type="button" className="f button" onClick={keepRun}>
          <span className="cut">
            <Icon name="file" />
            {t('notice.keep')}
          </span>
        </button>
        <button type="button" className="f button" onClick={report}>
          <span className="cut">{t('pause.report')}</span>
        </button>
      </div>
      {failure?.detail && (
        <details className="mishap-detail">
          <summary className="label f">{t('failed.detail')}</summary>
          <pre>{failure.detail}</pre>
        </details>
      )}
    </Panel>
  );
}
