import type { Beat } from '../../story/index.ts';
import { plain } from '../../story/index.ts';
import { useGame, useGameState } from '../game.ts';
import { t } from '../i18n.ts';
import { partOf } from './Card.tsx';
import { hasShard } from './Found.tsx';

/** Says each card and each line once to screen readers, whole; the letters that are typed are hidden from them. */
export function Announcer({ beat }: { readonly beat: Beat }) {
  const { book } = useGame();
  const skipping = useGameState((state) => state.mode === 'skip');
  const plate = beat.stage.plate === null ? undefined : book.plates[beat.stage.plate];
  const card = useGameState((state) => state.card);
  const text = hasShard(beat) ? `${plain(beat.text)} ${t('found.shard')}` : plain(beat.text);
  const who = beat.speaker && (book.cast[beat.speaker.who]?.name ?? beat.speaker.who);
  const line = who ? t('read.said', { who, text }) : text;
  return (
    <>
      {plate && <div className="unseen" role="img" aria-label={plate.description} />}
      <p className="unseen" aria-live={skipping ? 'off' : 'polite'}>
        {card ? t('card.told', { part: partOf(card), title: card.chapterTitle }) : line}
      </p>
    </>
  );
}
