import { useEffect } from 'react';
import type { SceneState } from '../../story/index.ts';
import { useGame, useGameState } from '../game.ts';
import { t } from '../i18n.ts';
import { Rim } from '../marks/Rim.tsx';
import './card.css';

/** Milliseconds a card stands when nobody presses. */
const STANDS = 3200;

/** Number of a chapter in words; the one before the first has none. */
export function partOf({ chapter }: SceneState): string {
  return chapter === 0 ? t('card.prologue') : t('card.chapter', { chapter });
}

/** A chapter opens: its number and title over the picture, under Zalem's lit edge. */
export function Card({ scene }: { readonly scene: SceneState }) {
  const { actions } = useGame();
  const aside = useGameState((state) => state.panels.length > 0);

  useEffect(() => {
    if (aside) return;
    const timer = window.setTimeout(actions.cardSeen, STANDS);
    return () => clearTimeout(timer);
  }, [actions, aside]);

  return (
    // Where a panel was over it, it stands anew, as its time does.
    <div
      key={String(aside)}
      className="card"
      data-testid="card"
      aria-hidden="true"
      style={{ animationDuration: `${STANDS}ms` }}
    >
      <div className="card-rim">
        <Rim lean={0} />
      </div>
      <p className="label card-part">{partOf(scene)}</p>
      <p className="card-title">{scene.chapterTitle}</p>
    </div>
  );
}
