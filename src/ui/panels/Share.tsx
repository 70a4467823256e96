import { type RefObject, useEffect, useRef } from 'react';
import type { Shared } from '../../game/index.ts';
import { useGame, useGameState } from '../game.ts';
import { Halo } from '../marks/Halo.tsx';
import { Icon } from '../marks/Icon.tsx';
import { Panel } from './Panel.tsx';
import { QrCode } from './QrCode.tsx';
import { t } from './words.ts';
import './share.css';

/** The run to be handed on: its link, and the link as a code. */
export function Share() {
  const shared = useGameState((state) => state.shared);
  return (
    <Panel name={t('share.name')} kind="share">
      {shared ? (
        <Handed shared={shared} />
      ) : (
        <div className="share-wait" role="status" aria-label={t('share.waiting')}>
          <Halo />
        </div>
      )}
    </Panel>
  );
}

function Handed({ shared: { link, choices } }: { readonly shared: Shared }) {
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const copy = useCopy(link, field);
  // The link may come after the panel; the focus waited elsewhere.
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <div className="share">
      <QrCode link={link} />
      <div className="share-words">
        <p className="share-scan">{t('share.scan', choices)}</p>
        <label className="f share-link">
          <span className="label">{t('share.link')}</span>
          <input
            ref={field}
            className="share-field"
            type="text"
            readOnly
            value={link}
            onFocus={(event) => event.target.select()}
          />
        </label>
        <div className="share-buttons">
          <button
            type="button"
            className="f button button-main"
            ref={button}
            data-first
            onClick={() => void copy()}
          >
            <span className="cut">
              <Icon name="copy" />
              {t('share.copy')}
            </span>
          </button>
          {'share' in navigator && <Send link={link} />}
        </div>
      </div>
    </div>
  );
}

/** Copies the link; where the browser does not let us, it is selected for the reader's own hand. */
function useCopy(link: string, field: RefObject<HTMLInputElement | null>): () => Promise<void> {
  const { actions } = useGame();
  return async () => {
    try {
      await navigator.clipboard.writeText(link);
      actions.notify({ key: 'notice.copied' });
    } catch {
      field.current?.focus();
      field.current?.select();
      actions.notify({ key: 'notice.notCopied' });
    }
  };
}

/** The system's own way of handing something on. */
function Send({ link }: { readonly link: string }) {
  // Whoever closes the system's sheet has not failed at anything.
  const send = () => void navigator.share({ title: t('book.name'), url: link }).catch(() => undefined);
  return (
    <button type="button" className="f button" onClick={send}>
      <span className="cut">
        <Icon name="share" />
        {t('share.send')}
      </span>
    </button>
  );
}
