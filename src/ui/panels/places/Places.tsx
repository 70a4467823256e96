import { type ReactNode, useRef, useState } from 'react';
import type { SlotSummary } from '../../../game/index.ts';
import { useGame, useGameState } from '../../game.ts';
import { Icon } from '../../marks/Icon.tsx';
import { Panel } from '../Panel.tsx';
import { t } from '../words.ts';
import { Files } from './Files.tsx';
import { useKeptFocus } from './keptFocus.ts';
import { NewPlace } from './NewPlace.tsx';
import { type Order, placesOf } from './order.ts';
import { PageRow } from './PageRow.tsx';
import { Place } from './Place.tsx';
import { usePlaceKeys } from './placeKeys.ts';
import { Sort } from './Sort.tsx';
import { useSwipe } from './swipe.ts';
import { useUndo } from './undo.ts';
import { usePages } from './usePages.ts';
import type { Doing } from './usePlace.ts';
import './places.css';

export const SavePanel = () => <Places doing="save" />;
export const LoadPanel = () => <Places doing="load" />;

/** Where runs are kept: what the game keeps by itself, and the reader's own places in pages. */
function Places({ doing }: { readonly doing: Doing }) {
  const slots = useGameState((state) => state.slots);
  const [order, setOrder] = useState<Order>('newest');
  const own = placesOf(slots, 'own', order);
  const cells: readonly (SlotSummary | 'new')[] = doing === 'save' ? ['new', ...own] : own;
  const pages = usePages(cells.length);
  const host = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(host, slots);
  usePlaceKeys(host, pages);
  useSwipe(list, pages);
  useUndo(host);
  const shown = cells.slice(pages.page * pages.size, (pages.page + 1) * pages.size);
  return (
    <Panel name={t(`places.${doing}`)} kind="places" aside={<Files />}>
      <div className="places" data-bare={cells.length === 0} ref={host}>
        <ByTheGame doing={doing} />
        <div className="places-bar">
          <h3 className="label places-own-name">
            {t('places.own')} <b>{own.length}</b>
          </h3>
          {own.length > 1 && <Sort order={order} onTurn={setOrder} />}
          <PageRow {...pages} />
        </div>
        {cells.length === 0 && <p className="prose places-none">{t('places.none')}</p>}
        <ul className="places-own" aria-label={t('places.own')} hidden={cells.length === 0} ref={list}>
          {shown.map((cell) =>
            cell === 'new' ? <Fresh key="new" /> : <Place key={cell.slot} summary={cell} doing={doing} />,
          )}
        </ul>
      </div>
    </Panel>
  );
}

/** The first cell of the save panel. */
function Fresh() {
  const { actions } = useGame();
  const keep = () => {
    void actions.saveTo('new').then((kept) => {
      if (kept) actions.notify({ key: 'notice.saved' });
    });
  };
  return <NewPlace slot="new" name={t('places.fresh')} verb={t('places.writeHere')} first onUse={keep} />;
}

/** The autosave, the quick place, and the autosaves before, which unfold. */
function ByTheGame({ doing }: { readonly doing: Doing }) {
  const { actions } = useGame();
  const slots = useGameState((state) => state.slots);
  const [open, setOpen] = useState(false);
  const [auto] = placesOf(slots, 'auto');
  const [quick] = placesOf(slots, 'quick');
  const ring = placesOf(slots, 'ring');
  const fold: ReactNode = ring.length > 0 && (
    <li className="places-fold">
      <button
        type="button"
        className="f places-unfold"
        data-place
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span>{t('places.earlier', ring.length)}</span>
        <Icon name={open ? 'fold' : 'unfold'} />
      </button>
    </li>
  );
  return (
    <ul className="places-kept" aria-label={t('places.byItself')}>
      {auto && <Place summary={auto} doing={doing} first={doing === 'load'} />}
      {quick && <Place summary={quick} doing={doing} />}
      {!quick && doing === 'save' && (
        <NewPlace
          slot="quick"
          name={t('places.quick')}
          verb={t('places.writeHere')}
          onUse={() => void actions.quickSave()}
        />
      )}
      {fold}
      {open && ring.map((each) => <Place key={each.slot} summary={each} doing={doing} />)}
    </ul>
  );
}
