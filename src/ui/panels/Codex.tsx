import { useEffect, useRef } from 'react';
import type { Mark } from '../../story/index.ts';
import { useCodex, useGame, useGameState } from '../game.ts';
import { Icon } from '../marks/Icon.tsx';
import { Tally } from '../marks/Tally.tsx';
import { t } from './words.ts';
import './codex.css';

const has = (marks: readonly Mark[], id: string) =>
  marks.some((mark) => mark.kind === 'codex' && mark.id === id);

/** One entry of the codex, on a plate over the sill; the picture stays. */
export function Codex() {
  const { actions } = useGame();
  const id = useGameState((state) => state.entry) ?? '';
  const known = useGameState((state) => state.profile.marks);
  const fresh = useGameState((state) => has(state.fresh, id));
  const codex = useCodex(true);
  const entry = codex[id];
  const ids = Object.keys(codex);
  const lit = ids.map((each) => has(known, each));
  const close = useRef<HTMLButtonElement>(null);

  useEffect(() => close.current?.focus({ preventScroll: true }), []);

  return (
    <div
      className="codex"
      role="dialog"
      aria-modal="true"
      aria-label={entry ? t('codex.of', { title: entry.title }) : t('codex.name')}
      aria-describedby="codex-text"
    >
      <button
        type="button"
        className="codex-away"
        tabIndex={-1}
        aria-hidden="true"
        onClick={actions.closePanel}
      />
      <div className="codex-plate cut">
        <p className="label codex-kicker">
          <Icon name="codex" />
          {t('codex.name')}
          {fresh && <span className="codex-fresh">{t('codex.fresh')}</span>}
        </p>
        <h2 className="codex-title">{entry?.title}</h2>
        <p className="codex-text" id="codex-text">
          {entry?.text}
        </p>
        <p className="codex-count">
          <Tally lit={lit} here={ids.indexOf(id)} />
          <span className="label label-plain">
            {t('codex.found', { found: lit.filter(Boolean).length, all: ids.length })}
          </span>
        </p>
        <button
          type="button"
          className="f codex-close"
          aria-label={t('keys.close')}
          aria-keyshortcuts="Escape"
          ref={close}
          onClick={actions.closePanel}
        >
          <Icon name="close" />
        </button>
      </div>
    </div>
  );
}
