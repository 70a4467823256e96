import { useEffect, useState } from 'react';
import { useBeat, useGame, useGameState } from '../game.ts';
import { Halo } from '../marks/Halo.tsx';
import { Emphasised } from '../parts/Emphasised.tsx';
import { Panel } from './Panel.tsx';
import { t, told } from './words.ts';
import './end.css';

/** The card after the last line: an ending of the book, or the edge of what is written. */
export function End() {
  const { actions, views } = useGame();
  const end = useGameState((state) => state.turn?.end);
  const news = useGameState((state) => state.news.length);
  const beat = useBeat();
  const made = useChoicesMade(views.backlog);
  const ending = end?.kind === 'ending' ? (told(`endings.${end.id}`) ?? nameOf(end.id)) : null;
  return (
    <Panel
      name={ending ?? t('end.name')}
      heading={ending ?? t('end.title')}
      kind={ending ? 'ending' : 'end'}
      kicker={
        <p className="label end-kicker">
          <Halo />
          {ending ? t('end.ending') : t('end.edge')}
        </p>
      }
      closes={false}
    >
      {beat && (
        <p className="end-line">
          <Emphasised text={beat.text} />
        </p>
      )}
      <p className="prose end-kept">{ending ? t('end.keptEnding', made) : t('end.kept', made)}</p>
      <div className="end-buttons">
        <button type="button" className="f button button-main" data-first onClick={actions.closePanel}>
          <span className="cut">{news > 0 ? t('end.mapNews', news) : t('end.map')}</span>
        </button>
        <button type="button" className="f button" onClick={() => actions.openPanel('backlog')}>
          <span className="cut">{t('end.reread')}</span>
        </button>
        <button type="button" className="f button" onClick={actions.toTitle}>
          <span className="cut">{t('end.toTitle')}</span>
        </button>
      </div>
    </Panel>
  );
}

/** How many choices led here; counted once. */
function useChoicesMade(backlog: () => readonly { readonly kind: string }[]): number {
  const [made, setMade] = useState(0);
  useEffect(() => setMade(backlog().filter((entry) => entry.kind === 'choice').length), [backlog]);
  return made;
}

/** An ending nobody has named yet goes by its id: `the-vow` is "The vow". */
function nameOf(id: string): string {
  const words = id.replaceAll(/[-_]/g, ' ');
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
