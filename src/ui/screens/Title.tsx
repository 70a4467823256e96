import { type CSSProperties, useEffect, useRef } from 'react';
import { idsOf, type PlateFace } from '../../game/index.ts';
import { useGame, useGameState } from '../game.ts';
import { t } from '../i18n.ts';
import { useArrows } from '../input/arrows.ts';
import { Wordmark } from '../marks/Wordmark.tsx';
import './title.css';

/** The first screen: the plate, the wordmark, four ways in. */
export function Title() {
  const { actions, book } = useGame();
  const auto = useGameState((state) => state.slots.find((each) => each.slot === 'auto'));
  const knowsAny = useGameState((state) => idsOf(state.profile.marks, 'node').length > 0);
  const menu = useRef<HTMLElement>(null);
  const plate = book.plates[book.titlePlate];
  useArrows(menu);

  useEffect(() => {
    if (!document.querySelector('[role="dialog"]')) menu.current?.querySelector('button')?.focus();
  }, []);

  return (
    <main className="title">
      {plate && (
        <img
          className="title-plate"
          src={plate.full}
          alt={plate.description}
          draggable="false"
          style={focusOf(plate.focus)}
        />
      )}
      <div className="title-veil" />
      <div className="title-page">
        <h1 className="title-name">
          <Wordmark className="title-mark" />
        </h1>
        <p className="label label-l title-part">
          {t('book.part')} <i aria-hidden="true" /> {t('book.title')}
        </p>
        <nav className="title-menu" aria-label={t('title.menu')} ref={menu}>
          {auto && (
            <TitleRow
              name={t('title.resume')}
              more={t('title.place', { chapter: auto.point.chapterTitle, scene: auto.point.sceneTitle })}
              onOpen={() => void actions.resume()}
            />
          )}
          <TitleRow name={t('title.begin')} onOpen={actions.begin} />
          <TitleRow name={t('title.load')} onOpen={() => actions.openPanel('load')} />
          {knowsAny && <TitleRow name={t('title.map')} onOpen={() => actions.openPanel('map')} />}
          <TitleRow name={t('title.settings')} onOpen={() => actions.openPanel('settings')} />
        </nav>
        <p className="title-fan">
          {t('title.fanBefore')}
          <em>{t('title.fanWork')}</em>
          {t('title.fanAfter')}
        </p>
      </div>
    </main>
  );
}

/** The plate's focus as the two lengths that the sheet places it by. */
function focusOf([x, y]: PlateFace['focus']): CSSProperties {
  return { '--focus-x': `${x * 100}%`, '--focus-y': `${y * 100}%` } as CSSProperties;
}

interface RowProps {
  readonly name: string;
  readonly more?: string;
  readonly onOpen: () => void;
}

function TitleRow({ name, more, onOpen }: RowProps) {
  return (
    <button type="button" className="lit title-row" onClick={onOpen}>
      <b>{name}</b>
      {more && <span className="title-more">{more}</span>}
    </button>
  );
}
