import { useBeat, useGame } from '../game.ts';
import { t } from '../i18n.ts';
import { Emphasised } from '../parts/Emphasised.tsx';
import { Panel } from './Panel.tsx';
import './pause.css';

/** A halt: where we are, the last line, and the ways out. */
export function Pause() {
  const { actions } = useGame();
  const beat = useBeat();
  const rows = [
    { key: 'resume', name: t('pause.resume'), open: actions.closePanel },
    { key: 'save', name: t('pause.save'), open: () => actions.openPanel('save') },
    { key: 'load', name: t('pause.load'), open: () => actions.openPanel('load') },
    { key: 'log', name: t('pause.log'), open: () => actions.openPanel('backlog') },
    { key: 'settings', name: t('pause.settings'), open: () => actions.openPanel('settings') },
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
          <button key={row.key} type="button" className="lit row" onClick={row.open}>
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
