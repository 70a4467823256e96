import { useBeat, useGame } from '../game.ts';
import { Emphasised } from '../parts/Emphasised.tsx';
import { useReport } from '../parts/keeping.ts';
import { Panel } from './Panel.tsx';
import { t } from './words.ts';
import './pause.css';

interface Row {
  readonly key: string;
  readonly name: string;
  readonly open: () => void;
  /** On a phone only: elsewhere it is at hand while reading. */
  readonly small?: boolean;
}

/** A halt: where we are, the last line, and the ways out. */
export function Pause() {
  const { actions } = useGame();
  const beat = useBeat();
  const report = useReport();
  // The quick place works on what is read, so the halt ends first.
  const quick = (act: () => Promise<boolean>) => () => {
    actions.closePanel();
    void act();
  };
  const rows: readonly Row[] = [
    { key: 'resume', name: t('pause.resume'), open: actions.closePanel },
    { key: 'save', name: t('pause.save'), open: () => actions.openPanel('save') },
    { key: 'load', name: t('pause.load'), open: () => actions.openPanel('load') },
    { key: 'quickSave', name: t('read.quickSave'), open: quick(actions.quickSave), small: true },
    { key: 'quickLoad', name: t('read.quickLoad'), open: quick(actions.quickLoad), small: true },
    { key: 'log', name: t('pause.log'), open: () => actions.openPanel('backlog') },
    { key: 'map', name: t('pause.map'), open: () => actions.openPanel('map') },
    { key: 'settings', name: t('pause.settings'), open: () => actions.openPanel('settings') },
    { key: 'share', name: t('pause.share'), open: () => void actions.share() },
    { key: 'report', name: t('pause.report'), open: report },
    { key: 'title', name: t('pause.title'), open: actions.toTitle },
  ];
  return (
    <Panel
      name={t('pause.name')}
      heading={beat?.scene.chapterTitle ?? t('pause.name')}
      aside={beat && <p className="label pause-scene">{beat.scene.title}</p>}
      kind="pause"
      closes={false}
    >
      <nav className="pause-menu" aria-label={t('pause.name')}>
        {rows.map((row) => (
          <button key={row.key} type="button" className="lit row" data-small={row.small} onClick={row.open}>
            {row.name}
          </button>
        ))}
      </nav>
      {beat && (
        <p className="pause-line">
          <Emphasised text={beat.text} />
        </p>
      )}
    </Panel>
  );
}
