import { useEffect, useState } from 'react';
import type { SlotSummary } from '../../../game/index.ts';
import { useGame } from '../../game.ts';
import { keepAsFile, nameOfPlace } from '../../parts/files.ts';
import { useSecondPress } from '../secondPress.ts';
import { t } from '../words.ts';
import { kindOf } from './order.ts';

/** What the panel is open for. */
export type Doing = 'save' | 'load';

/** How long an answer stands. */
const TOLD_FOR = 4000;

/** What can be done with one place. */
export interface PlaceActs {
  /** What a press does or why it does nothing, in a few words. */
  readonly verb: string;
  /** The verb is a question, or an answer to a press that could not be. */
  readonly asked: boolean;
  /** A press does something. */
  readonly usable: boolean;
  use(): void;
  rename(name: string): void;
  lock(): void;
  keepFile(): void;
  share(): void;
  erase(): void;
}

export function usePlace(summary: SlotSummary, doing: Doing): PlaceActs {
  const { actions } = useGame();
  const { slot, label } = summary;
  const kind = kindOf(slot);
  const [answer, answerWith] = useAnswer();
  const over = useSecondPress(() => {
    void actions.saveTo(slot).then((kept) => {
      if (kept) actions.notify({ key: kind === 'quick' ? 'notice.quickSaved' : 'notice.saved' });
    });
  });
  const byItself = doing === 'save' && (kind === 'auto' || kind === 'ring');
  const shut = doing === 'save' && label.locked;
  const verb = doing === 'load' ? t('places.loadIt') : verbOver(byItself, shut);
  return {
    verb: answer ?? (over.asked ? t('places.again', { verb: verb.toLocaleLowerCase() }) : verb),
    asked: over.asked || answer !== null,
    usable: !byItself && !shut,
    use() {
      if (doing === 'load') void actions.loadFrom(slot);
      else if (shut) answerWith(t('places.lockedOver'));
      else if (!byItself) {
        answerWith(null);
        over.press();
      }
    },
    rename: (name) => void actions.relabel(slot, { ...label, name: name.trim() || null }),
    lock() {
      answerWith(null);
      void actions.relabel(slot, { ...label, locked: !label.locked });
    },
    keepFile: () => void keepAsFile(actions.saveFile(slot), nameOfPlace(summary)),
    share: () => void actions.share(slot),
    erase() {
      if (label.locked) answerWith(t('places.lockedAway'));
      else void actions.erase(slot);
    },
  };
}

function verbOver(byItself: boolean, shut: boolean): string {
  if (byItself) return t('places.byItself');
  return shut ? t('places.lockedOver') : t('places.writeOver');
}

/** A word that stands for a while. */
function useAnswer() {
  const [answer, setAnswer] = useState<string | null>(null);
  useEffect(() => {
    if (answer === null) return;
    const timer = window.setTimeout(() => setAnswer(null), TOLD_FOR);
    return () => clearTimeout(timer);
  }, [answer]);
  return [answer, setAnswer] as const;
}

/** What a place is called, by its reader or by who keeps it. */
export function nameOf({ slot, label, point }: SlotSummary): string {
  if (label.name !== null) return label.name;
  const kind = kindOf(slot);
  return kind === 'own' || kind === 'ring' ? point.chapterTitle : t(`places.${kind}`);
}
