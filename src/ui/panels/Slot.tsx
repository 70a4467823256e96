import { useEffect, useState } from 'react';
import type { SlotId, SlotSummary } from '../../game/index.ts';
import { useGame } from '../game.ts';
import { dateOf, t } from '../i18n.ts';
import { Icon } from '../marks/Icon.tsx';
import { Emphasised } from '../parts/Emphasised.tsx';
import { useSecondPress } from './secondPress.ts';
import './slot.css';

interface Props {
  readonly summary: SlotSummary;
  /** What a press does, in a word or two. */
  readonly verb: string;
  /** A press must be repeated: something would be lost. */
  readonly asks: boolean;
  readonly onUse: () => void;
}

/** One kept run: its picture, where it stands, when it was kept, its last line. */
export function Slot({ summary, verb, asks, onUse }: Props) {
  const { actions } = useGame();
  const { slot, point } = summary;
  const use = useSecondPress(onUse);
  const erase = useSecondPress(() => void actions.erase(slot));
  const auto = slot === 'auto';
  const label = labelOf(slot);
  // Saving over the autosave means nothing: it is kept anyway, so it is only shown.
  const shownOnly = auto && verb === t('slots.writeOver');
  return (
    <li className="slot" data-slot={slot} data-auto={auto} data-asked={use.asked || erase.asked}>
      <button
        type="button"
        className="f slot-main"
        disabled={shownOnly}
        data-first={auto && !shownOnly ? true : undefined}
        onClick={asks ? use.press : onUse}
      >
        <span className="slot-picture cut">
          <Picture summary={summary} />
          {!shownOnly && (
            <span className="slot-verb" role={use.asked ? 'status' : undefined}>
              {use.asked ? t('slots.again', { verb: verb.toLocaleLowerCase() }) : verb}
            </span>
          )}
        </span>
        <span className="slot-head">
          <span className="slot-chapter">{point.chapterTitle}</span>
          <span className="label slot-number">{label}</span>
        </span>
        <span className="label label-plain slot-date">{dateOf(point.savedAt)}</span>
        <span className="slot-line">
          <Emphasised text={point.lastLine} />
        </span>
      </button>
      {!auto && (
        <button
          type="button"
          className="f slot-erase"
          aria-label={
            erase.asked
              ? t('slots.again', { verb: t('slots.erase').toLocaleLowerCase() })
              : t('slots.eraseOf', { slot: label })
          }
          onClick={erase.press}
        >
          <Icon name="bin" />
          {erase.asked && <span>{t('slots.erase')}?</span>}
        </button>
      )}
    </li>
  );
}

/** What a slot is called. */
function labelOf(slot: SlotId): string {
  if (slot === 'auto') return t('slots.auto');
  return slot === 'before' ? t('slots.before') : String(slot);
}

interface EmptyProps {
  readonly slot: SlotId;
  /** Absent where there is nothing to take up. */
  readonly onUse?: () => void;
}

/** A place where nothing is kept yet: the disc, unlit. */
export function EmptySlot({ slot, onUse }: EmptyProps) {
  return (
    <li className="slot" data-slot={slot}>
      <button type="button" className="f slot-main" disabled={!onUse} onClick={onUse}>
        <span className="slot-picture slot-empty cut">
          <svg viewBox="0 0 160 90" aria-hidden="true">
            <ellipse cx="80" cy="34" rx="46" ry="13" />
            <ellipse className="slot-lamps" cx="80" cy="34" rx="40" ry="10" />
            <path d="M77 47v43M83 47v43" />
          </svg>
          <span className="slot-verb">{onUse ? t('slots.saveHere') : t('slots.empty')}</span>
        </span>
        <span className="slot-head">
          <span className="label slot-number">{slot}</span>
        </span>
      </button>
    </li>
  );
}

/** The picture that was taken, or the plate's own. */
function Picture({ summary }: { readonly summary: SlotSummary }) {
  const { book } = useGame();
  const { picture, point } = summary;
  const [taken, setTaken] = useState<string | null>(null);

  useEffect(() => {
    if (!picture) return;
    const url = URL.createObjectURL(picture);
    setTaken(url);
    return () => {
      setTaken(null);
      URL.revokeObjectURL(url);
    };
  }, [picture]);

  const source = taken ?? (picture || point.plate === null ? undefined : book.plates[point.plate]?.thumb);
  return source ? <img src={source} alt="" draggable="false" /> : null;
}
