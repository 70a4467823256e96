import { type KeyboardEvent, type Ref, useRef, useState } from 'react';
import type { SlotSummary } from '../../../game/index.ts';
import { dateOf, hoursOf } from '../../i18n.ts';
import { Icon } from '../../marks/Icon.tsx';
import { Emphasised } from '../../parts/Emphasised.tsx';
import { Picture } from '../../parts/Picture.tsx';
import { t } from '../words.ts';
import { kindOf } from './order.ts';
import { Rename } from './Rename.tsx';
import { Tools } from './Tools.tsx';
import { type Doing, nameOf, type PlaceActs, usePlace } from './usePlace.ts';
import './place.css';

interface Props {
  readonly summary: SlotSummary;
  readonly doing: Doing;
  /** The focus comes here when the panel opens. */
  readonly first?: boolean;
}

/** One kept run: its picture, where it stands, when it was kept, its last line, and what can be done with it. */
export function Place({ summary, doing, first = false }: Props) {
  const acts = usePlace(summary, doing);
  const main = useRef<HTMLButtonElement>(null);
  const [naming, setNaming] = useState(false);
  const [open, setOpen] = useState(false);
  const { slot, label } = summary;
  const kind = kindOf(slot);

  const rename = () => setNaming(kind === 'own');
  const named = (written: string | null) => {
    setNaming(false);
    if (written !== null && written.trim() !== (label.name ?? '')) acts.rename(written);
    main.current?.focus();
  };

  return (
    <li
      className="place"
      data-slot={slot}
      data-kind={kind}
      data-asked={acts.asked}
      data-open={open}
      onKeyDown={(event) => onPlaceKey(event, kind, acts, rename)}
    >
      <Main summary={summary} acts={acts} first={first} ref={main} />
      <span className="unseen" role="status">
        {acts.asked && acts.verb}
      </span>
      {naming && <Rename name={label.name} hint={summary.point.chapterTitle} onDone={named} />}
      <button
        type="button"
        className="f place-more"
        aria-label={t('places.more', { name: nameOf(summary) })}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'fold' : 'more'} />
      </button>
      <Tools summary={summary} acts={acts} onRename={rename} />
    </li>
  );
}

interface MainProps {
  readonly summary: SlotSummary;
  readonly acts: PlaceActs;
  readonly first: boolean;
  readonly ref: Ref<HTMLButtonElement>;
}

/** What is seen of a place is what uses it. */
function Main({ summary, acts, first, ref }: MainProps) {
  return (
    <button
      type="button"
      className="f place-main"
      ref={ref}
      data-place
      data-first={first || undefined}
      aria-disabled={!acts.usable}
      onClick={acts.use}
    >
      <span className="place-picture cut">
        <Picture picture={summary.picture} plate={summary.point.plate} />
        <span className="place-verb">{acts.verb}</span>
      </span>
      <PlaceText summary={summary} />
    </button>
  );
}

/** A place answers to letters wherever the focus stands in it, but not while its name is written. */
function onPlaceKey(event: KeyboardEvent, kind: string, acts: PlaceActs, rename: () => void): void {
  if (event.target instanceof HTMLInputElement || event.repeat) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const own = kind === 'own';
  const act = {
    r: own && rename,
    l: own && acts.lock,
    e: acts.keepFile,
    delete: (own || kind === 'quick') && acts.erase,
  }[event.key.toLowerCase()];
  if (!act) return;
  event.preventDefault();
  act();
}

function PlaceText({ summary }: { readonly summary: SlotSummary }) {
  const name = nameOf(summary);
  const { label, point } = summary;
  const plain = label.name === null && name === point.chapterTitle;
  return (
    <span className="place-text">
      <span className="place-head">
        <span className="place-name">{name}</span>
        {label.locked && (
          <>
            <Icon name="lock" />
            <span className="unseen">{t('places.locked')}</span>
          </>
        )}
      </span>
      <span className="label label-plain place-scene">
        {plain
          ? point.sceneTitle
          : t('places.scene', { chapter: point.chapterTitle, scene: point.sceneTitle })}
      </span>
      <span className="label label-plain place-when">
        {dateOf(point.savedAt)}
        <i aria-hidden="true" />
        {t('places.played', { time: hoursOf(point.playedMs) })}
      </span>
      <span className="place-line">
        <Emphasised text={point.lastLine} />
      </span>
    </span>
  );
}
