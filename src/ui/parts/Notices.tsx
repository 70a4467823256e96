import { useEffect } from 'react';
import type { Notice } from '../../game/index.ts';
import { useGame, useGameState, useHasSave } from '../game.ts';
import { t, told } from '../i18n.ts';
import { Icon, type IconName } from '../marks/Icon.tsx';
import { keepAsFile, nameOfEverything } from './files.ts';
import { useKeepRun } from './keeping.ts';
import './notices.css';

const SHOWN_FOR = 6000;
/** A way back is open for longer: a hand must find it first. */
const WAY_BACK_FOR = 12_000;

/** Short lines to the player, newest last. */
export function Notices() {
  const notices = useGameState((state) => state.notices);
  return (
    <div className="notices" role="status">
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

/** What the button of a notice does. */
interface Offer {
  readonly icon: IconName;
  readonly word: string;
  readonly keys?: string;
  /** Without a limit where what asks for a hand waits for it. */
  readonly shownFor?: number;
  readonly take: () => void;
}

function useOffer({ offer }: Notice): Offer | null {
  const { actions } = useGame();
  const hasSave = useHasSave();
  const keepRun = useKeepRun();
  if (typeof offer === 'object') {
    const take = () => void actions.putBack(offer.putBack);
    return { icon: 'undo', word: t('notice.putBack'), keys: 'Control+Z', shownFor: WAY_BACK_FOR, take };
  }
  if (offer === 'everything') {
    const take = () => void keepAsFile(actions.everythingFile(), nameOfEverything());
    return { icon: 'save', word: t('notice.keepAll'), take };
  }
  return offer === 'file' && hasSave ? { icon: 'file', word: t('notice.keep'), take: keepRun } : null;
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const { actions } = useGame();
  const { id } = notice;
  const offer = useOffer(notice);
  const shownFor = offer ? offer.shownFor : SHOWN_FOR;

  useEffect(() => {
    if (shownFor === undefined) return;
    const timer = window.setTimeout(() => actions.dismiss(id), shownFor);
    return () => clearTimeout(timer);
  }, [actions, id, shownFor]);

  const take = () => {
    offer?.take();
    actions.dismiss(id);
  };

  return (
    <div className="notice cut">
      <p className="prose">{told(notice.key, notice.values) ?? notice.key}</p>
      {offer && (
        <button type="button" className="f notice-offer" aria-keyshortcuts={offer.keys} onClick={take}>
          <Icon name={offer.icon} />
          {offer.word}
        </button>
      )}
      <button
        type="button"
        className="f notice-close"
        aria-label={t('notice.dismiss')}
        onClick={() => actions.dismiss(id)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
