import { t } from '../words.ts';
import './controls.css';

interface Props {
  readonly name: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}

/** A hinge: its leaf lies to one side or the other. */
export function Switch({ name, on, onTurn }: Props) {
  return (
    <label className="f set">
      <span className="set-name">{name}</span>
      <span className="set-work">
        <input
          className="set-input"
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-label={name}
          onChange={(event) => onTurn(event.target.checked)}
        />
        <span className="hinge" data-on={on} aria-hidden="true">
          <i />
        </span>
        <span className="set-value" aria-hidden="true">
          {on ? t('settings.on') : t('settings.off')}
        </span>
      </span>
    </label>
  );
}
