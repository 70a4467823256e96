import { useLayoutEffect, useRef } from 'react';
import type { Choice } from '../../story/index.ts';
import { useGame } from '../game.ts';
import { t } from '../i18n.ts';
import { useArrows } from '../input/arrows.ts';
import { Icon } from '../marks/Icon.tsx';
import { reasonOf } from './because.ts';
import { Emphasised } from './Emphasised.tsx';
import './choices.css';

/** Milliseconds in which a menu that has just appeared ignores every hand. */
const DEAF = 200;

interface Props {
  readonly menu: readonly Choice[];
  /** The menu is up; until then it only keeps its room, so that nothing moves when it comes. */
  readonly up: boolean;
}

/** What she may do or say. */
export function Choices({ menu, up }: Props) {
  const { actions, views } = useGame();
  const taken = views.remembered();
  const group = useRef<HTMLDivElement>(null);
  const upSince = useRef(0);
  useArrows(group);

  useLayoutEffect(() => {
    if (!up) return;
    upSince.current = performance.now();
    // The group, not its first choice: a hand still pressing must not choose.
    if (!document.querySelector('[role="dialog"]')) group.current?.focus({ preventScroll: true });
  }, [up]);

  const take = (key: string) => {
    if (up && performance.now() - upSince.current >= DEAF) actions.choose(key);
  };

  let number = 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex column in every browser.
    <div
      className="choices"
      role="group"
      aria-label={t('read.choices')}
      tabIndex={-1}
      ref={group}
      data-up={up}
      inert={!up}
    >
      {menu.map((choice) => {
        const locked = choice.locked !== undefined;
        if (!locked) number++;
        return (
          <ChoiceRow
            key={choice.key}
            choice={choice}
            taken={choice.key === taken}
            number={locked ? null : number}
            onTake={() => take(choice.key)}
          />
        );
      })}
    </div>
  );
}

interface RowProps {
  readonly choice: Choice;
  /** It was taken here before the way back. */
  readonly taken: boolean;
  /** Null when it is locked. */
  readonly number: number | null;
  readonly onTake: () => void;
}

function ChoiceRow({ choice, taken, number, onTake }: RowProps) {
  const reason = choice.because && choice.locked === undefined ? reasonOf(choice.because) : null;
  return (
    <button
      type="button"
      className="choice cut"
      data-key={choice.key}
      data-number={number ?? undefined}
      data-light={reason?.light}
      disabled={number === null}
      aria-keyshortcuts={number === null ? undefined : String(number)}
      onClick={onTake}
    >
      <span className="choice-mark" aria-hidden="true">
        {number ?? <Icon name="lock" />}
      </span>
      <span className="choice-text">
        {choice.locked !== undefined && <span className="unseen">{t('read.locked')} </span>}
        <Emphasised text={choice.locked ?? choice.text} />
      </span>
      {taken && !reason && (
        <span className="choice-why choice-taken">
          <Icon name="halo" />
          {t('read.taken')}
        </span>
      )}
      {choice.locked !== undefined && (
        <span className="choice-why choice-elsewhere">
          <Icon name="elsewhere" />
          {t('read.elsewhere')}
        </span>
      )}
      {reason && (
        <span className="choice-why">
          <Icon name={reason.icon} />
          {reason.word}
        </span>
      )}
    </button>
  );
}
