import { useEffect, useRef } from 'react';
import type { Beat } from '../../story/index.ts';
import { useBeat, useGame, useGameState } from '../game.ts';
import { t } from '../i18n.ts';
import { listenToIdle } from '../input/idle.ts';
import { listenToPresses, listenToWheel } from '../input/pointer.ts';
import { Halo } from '../marks/Halo.tsx';
import { Rim } from '../marks/Rim.tsx';
import { Announcer } from '../parts/Announcer.tsx';
import { Card } from '../parts/Card.tsx';
import { Choices } from '../parts/Choices.tsx';
import { Found, hasShard } from '../parts/Found.tsx';
import { NotKept } from '../parts/NotKept.tsx';
import { QuickBar } from '../parts/QuickBar.tsx';
import { TextBox } from '../parts/TextBox.tsx';
import { TopLabels } from '../parts/TopLabels.tsx';
import './reading.css';

/** The picture with a sill of text under it. */
export function Reading() {
  const game = useGame();
  const beat = useBeat();
  const hidden = useGameState((state) => state.hidden);
  const card = useGameState((state) => state.card);
  const surface = useRef<HTMLElement>(null);

  useEffect(() => {
    const host = surface.current;
    if (!host) return;
    const undo = [listenToPresses(host, game), listenToWheel(host, game), listenToIdle(host)];
    return () => {
      for (const each of undo) each();
    };
  }, [game]);

  return (
    <main
      className="read"
      ref={surface}
      data-hidden={hidden}
      data-card={card !== null}
      aria-label={t('read.story')}
    >
      {beat && (
        <>
          <TopLabels scene={beat.scene} />
          <Sill beat={beat} />
          <QuickBar />
          <NotKept />
          <Announcer beat={beat} />
          {card && <Card scene={card} />}
        </>
      )}
    </main>
  );
}

/** The rim and everything under it: the line, what may be answered, the mark that waits for a hand. */
function Sill({ beat }: { readonly beat: Beat }) {
  const { actions, views } = useGame();
  const whole = useGameState((state) => state.whole);
  const menu = views.menu();
  return (
    <div className="sill" data-menu={menu.length > 0} data-shard={hasShard(beat)}>
      <div className="sill-rim">
        <Rim lean={leanOf(beat)} />
      </div>
      <div className="sill-column">
        <Found beat={beat} />
        <TextBox beat={beat} />
        {menu.length > 0 ? (
          <Choices key={`${beat.id.turn}`} menu={menu} up={whole} />
        ) : (
          <button type="button" className="f sill-next" aria-label={t('read.next')} onClick={actions.press}>
            {whole && <Halo />}
          </button>
        )}
      </div>
    </div>
  );
}

/** Where the one who speaks stands: the rim's glow leans there. */
function leanOf(beat: Beat): number | null {
  const { speaker } = beat;
  if (!speaker) return null;
  const actor = beat.stage.actors.find((each) => each.who === speaker.who);
  if (!actor || actor.slot === 'centre') return 0;
  return actor.slot === 'left' ? -1 : 1;
}
