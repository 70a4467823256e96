import { useLayoutEffect, useRef, useState } from 'react';
import type { BacklogEntry } from '../../game/index.ts';
import type { Beat } from '../../story/index.ts';
import { useGame } from '../game.ts';
import { Icon } from '../marks/Icon.tsx';
import { Emphasised } from '../parts/Emphasised.tsx';
import { Panel } from './Panel.tsx';
import { t } from './words.ts';
import './backlog.css';

/** Lines drawn at once; earlier ones are a press away. */
const PAGE = 200;

/** Everything that was said in this run, the newest at the foot; a press goes there. */
export function Backlog() {
  const { views } = useGame();
  // The log is what it was when it was opened.
  const [entries] = useState(() => views.backlog());
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLOListElement>(null);
  const first = Math.max(0, entries.length - shown);

  useLayoutEffect(() => {
    const work = list.current?.parentElement;
    const toFoot = () => work?.scrollTo({ top: work.scrollHeight, behavior: 'instant' });
    toFoot();
    // Lines that were only guessed at have their true height after the first frame.
    const frame = requestAnimationFrame(toFoot);
    return () => cancelAnimationFrame(frame);
  }, []);

  return (
    <Panel name={t('log.name')} aside={<p className="prose log-help">{t('log.help')}</p>} kind="backlog">
      {first > 0 && (
        <button type="button" className="f button log-earlier" onClick={() => setShown(shown + PAGE)}>
          <span className="cut">
            <Icon name="up" />
            {t('log.earlier')}
          </span>
        </button>
      )}
      <ol className="log" ref={list}>
        {entries.slice(first).map((entry, place) => (
          <Entry key={keyOf(entry)} entry={entry} last={first + place === entries.length - 1} />
        ))}
      </ol>
    </Panel>
  );
}

const keyOf = (entry: BacklogEntry) =>
  entry.kind === 'beat' ? `${entry.beat.id.turn}.${entry.beat.id.index}` : `${entry.turn}.chosen`;

function Entry({ entry, last }: { readonly entry: BacklogEntry; readonly last: boolean }) {
  if (entry.kind === 'beat') return <Said beat={entry.beat} last={last} />;
  return (
    <li className="log-chosen">
      <Icon name="halo" />
      <span className="unseen">{t('log.chosen')} </span>
      <p>
        <Emphasised text={entry.text} />
      </p>
    </li>
  );
}

function Said({ beat, last }: { readonly beat: Beat; readonly last: boolean }) {
  const { actions, book } = useGame();
  const speaker = beat.speaker && book.cast[beat.speaker.who];
  return (
    <li>
      <button
        type="button"
        className="f log-line"
        data-first={last || undefined}
        onClick={() => actions.jump(beat.id.turn, beat.id.index)}
      >
        <span className="log-who" style={{ color: speaker?.colour }}>
          {speaker?.name ?? beat.speaker?.who}
        </span>
        <span className="log-text">
          <Emphasised text={beat.text} />
        </span>
      </button>
    </li>
  );
}
