import { useLayoutEffect, useRef } from 'react';
import type { Beat } from '../../story/index.ts';
import { useGame, useGameState } from '../game.ts';
import { fitInto, follow, surelyFits, unfit } from './fit.ts';
import { showSaid } from './terms.ts';
import { layOut, type Typing, typeLine } from './typing.ts';
import './textbox.css';

/** The shown line: who says it, and its words, typed when the beat was reached by going forward. */
export function TextBox({ beat }: { readonly beat: Beat }) {
  const { store, actions, book } = useGame();
  const whole = useGameState((state) => state.whole);
  const waits = useGameState((state) => state.card !== null);
  const textSize = useGameState((state) => state.settings.textSize);
  const room = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const typing = useRef<Typing | null>(null);

  useLayoutEffect(() => {
    const host = line.current;
    const around = room.current;
    if (!host || !around) return;
    layOut(host, beat.text, beat.terms);
    // Nothing is said under a card.
    if (waits) return;
    const { arrived, mode, settings, whole: already } = store.getState();
    const atOnce = arrived === 'still' || mode === 'skip' || already;
    typing.current = typeLine(host, atOnce ? 0 : settings.textSpeed, actions.textWhole, (unsaid) => {
      follow(around, unsaid);
      if (beat.terms.length > 0) showSaid(host, unsaid);
    });
    return () => typing.current?.stop();
  }, [beat, waits, store, actions]);

  // After the line's own layout, and again when its size is changed or the window turns.
  useLayoutEffect(() => {
    const host = line.current;
    const around = room.current;
    if (!host || !around) return;
    const short = surelyFits(beat.text.length, textSize);
    const refit = () => (short ? unfit(around, host) : fitInto(around, host));
    refit();
    window.addEventListener('resize', refit);
    return () => window.removeEventListener('resize', refit);
  }, [beat, textSize]);

  // A press makes the store say that the text is whole: the typing is finished in the same frame.
  useLayoutEffect(() => {
    if (whole) typing.current?.finish();
  }, [whole]);

  const speaker = beat.speaker ? book.cast[beat.speaker.who] : undefined;
  return (
    <section
      className="say"
      data-beat={`${beat.id.turn}.${beat.id.index}`}
      data-whole={whole}
      aria-hidden="true"
    >
      <p className="say-who" data-aside={beat.speaker?.aside ?? false}>
        {beat.speaker && (
          <span data-testid="speaker" style={{ color: speaker?.colour }}>
            {speaker?.name ?? beat.speaker.who}
          </span>
        )}
      </p>
      <div className="say-room" ref={room}>
        <p className="say-line" data-testid="line" ref={line} />
      </div>
    </section>
  );
}
