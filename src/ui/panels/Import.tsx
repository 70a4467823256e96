import { useState } from 'react';
import type { MergePlan, SlotSummary } from '../../game/index.ts';
import { useGame, useGameState } from '../game.ts';
import { dateOf } from '../i18n.ts';
import { Halo } from '../marks/Halo.tsx';
import { Emphasised } from '../parts/Emphasised.tsx';
import { Switch } from './controls/Switch.tsx';
import { Panel } from './Panel.tsx';
import { t } from './words.ts';
import './import.css';

/** What a file that holds everything would add, asked before anything is done. */
export function Import() {
  const plan = useGameState((state) => state.plan);
  return (
    <Panel name={t('import.name')} kind="import">
      {plan ? (
        <Plan plan={plan} />
      ) : (
        <div role="status" aria-label={t('keys.loading')}>
          <Halo />
        </div>
      )}
    </Panel>
  );
}

function Plan({ plan }: { readonly plan: MergePlan }) {
  const { actions } = useGame();
  const [settings, setSettings] = useState(false);
  const [busy, setBusy] = useState(false);
  const news = plan.added.length + plan.beside.length + plan.marks + plan.ways + plan.lines > 0;
  const add = () => {
    setBusy(true);
    void actions.merge(settings).finally(() => setBusy(false));
  };
  return (
    <>
      <p className="import-lead">{news ? t('import.never') : t('import.nothing')}</p>
      {news && <Counts plan={plan} />}
      {plan.beside.length > 0 && <Pairs plan={plan} />}
      {plan.settings && (
        <div className="import-settings">
          <Switch name={t('import.settings')} on={settings} onTurn={setSettings} />
        </div>
      )}
      <div className="import-buttons">
        {(news || plan.settings) && (
          <button
            type="button"
            className="f button button-main"
            data-first
            disabled={busy || !(news || settings)}
            onClick={add}
          >
            <span className="cut">{t('import.add')}</span>
          </button>
        )}
        <button type="button" className="f button" onClick={actions.closePanel}>
          <span className="cut">{t('import.leave')}</span>
        </button>
      </div>
    </>
  );
}

/** What there is of each, a number and its words; what there is none of is not told. */
function Counts({ plan }: { readonly plan: MergePlan }) {
  const rows = [
    { of: plan.added.length, words: t('import.added', plan.added.length) },
    { of: plan.same, words: t('import.same', plan.same) },
    { of: plan.beside.length, words: t('import.beside', plan.beside.length) },
    { of: plan.marks, words: t('import.marks', plan.marks) },
    { of: plan.ways, words: t('import.ways', plan.ways) },
    { of: plan.lines, words: t('import.lines', plan.lines) },
  ];
  return (
    <ul className="import-counts">
      {rows
        .filter(({ of }) => of > 0)
        .map(({ of, words }) => (
          <li key={words}>
            <b>{of}</b> {words}
          </li>
        ))}
    </ul>
  );
}

/** What differs, side by side. */
function Pairs({ plan }: { readonly plan: MergePlan }) {
  return (
    <ul className="import-pairs" aria-label={t('import.differs')}>
      {plan.beside.map(({ here, there }) => (
        <li key={here.slot}>
          <Side name={t('import.here')} summary={here} />
          <Side name={t('import.there')} summary={there} />
        </li>
      ))}
    </ul>
  );
}

function Side({ name, summary }: { readonly name: string; readonly summary: SlotSummary }) {
  const { label, point } = summary;
  return (
    <div className="import-side">
      <p className="label">
        {name} <span className="label-plain">{dateOf(point.savedAt)}</span>
      </p>
      <p className="import-where">{label.name ?? point.sceneTitle}</p>
      <p className="import-line">
        <Emphasised text={point.lastLine} />
      </p>
    </div>
  );
}
