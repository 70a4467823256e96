import { type ReactNode, useEffect, useRef } from 'react';
import { useGame, usePlateName } from '../game.ts';
import { useArrows } from '../input/arrows.ts';
import { Icon } from '../marks/Icon.tsx';
import { t } from './words.ts';
import './panel.css';

interface Props {
  /** Accessible name, and the heading unless `heading` says otherwise. */
  readonly name: string;
  readonly heading?: ReactNode;
  /** What stands over the heading. */
  readonly kicker?: ReactNode;
  /** What stands under the heading, at the left. */
  readonly aside?: ReactNode;
  /** Extra class of the whole. */
  readonly kind: string;
  /** Shows the button that closes it. */
  readonly closes?: boolean;
  readonly children: ReactNode;
}

/** The frame of every panel: a baked blurred plate, a heading at the left, the work at the right. */
export function Panel({ name, heading, kicker, aside, kind, closes = true, children }: Props) {
  const { actions, book } = useGame();
  const plate = book.plates[usePlateName()];
  const frame = useRef<HTMLDivElement>(null);
  useArrows(frame);

  // Focus goes where the panel wants it, else to the first control of its work, else to any.
  useEffect(() => {
    const find = (where: string) => frame.current?.querySelector<HTMLElement>(where);
    const first =
      find('[data-first]:enabled') ?? find('.panel-work :is(button, input):enabled') ?? find('button');
    first?.focus({ preventScroll: true });
  }, []);

  return (
    <div className={`panel panel-${kind}`} role="dialog" aria-modal="true" aria-label={name} ref={frame}>
      {plate && <img className="panel-plate" src={plate.blur} alt="" draggable="false" />}
      <div className="panel-veil" />
      <div className="panel-page">
        <header className="panel-head">
          {kicker}
          <h2 className="panel-title">{heading ?? name}</h2>
          {aside}
        </header>
        <div className="panel-work">{children}</div>
      </div>
      {closes && (
        <button
          type="button"
          className="f panel-close"
          aria-label={t('keys.close')}
          onClick={actions.closePanel}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
