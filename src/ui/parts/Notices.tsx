import { useEffect } from 'react';
import type { Notice } from '../../game/index.ts';
import { useGame, useGameState, useHasSave } from '../game.ts';
import { t, told } from '../i18n.ts';
import { Icon } from '../marks/Icon.tsx';
import { keepAsFile } from './files.ts';
import './notices.css';

const SHOWN_FOR = 6000;

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

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const { actions } = useGame();
  const { id } = notice;
  const hasSave = useHasSave();
  const offersFile = notice.offersFile && hasSave;

  useEffect(() => {
    // What asks for a hand waits for it.
    if (offersFile) return;
    const timer = window.setTimeout(() => actions.dismiss(id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [actions, id, offersFile]);

  const keep = () => {
    keepAsFile(actions.saveFile());
    actions.dismiss(id);
  };

  return (
    <div className="notice cut">
      <p className="prose">{told(notice.key, notice.values) ?? notice.key}</p>
      {offersFile && (
        <button type="button" className="f notice-keep" onClick={keep}>
          <Icon name="file" />
          {t('notice.keep')}
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
