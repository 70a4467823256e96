import './controls.css';

const LAMPS = 20;

interface Props {
  readonly name: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words. */
  readonly told: string;
  readonly onTurn: (value: number) => void;
}

/** A row of lamps that is a slider; the slider itself is the browser's own, drawn over. */
export function Lamps({ name, value, min, max, step, told, onTurn }: Props) {
  const lit = Math.round(((value - min) / (max - min)) * (LAMPS - 1));
  return (
    <label className="f set">
      <span className="set-name">{name}</span>
      <span className="set-work">
        <span className="lamps">
          <input
            className="set-input"
            type="range"
            min={min}
            max={max}
            step={step}
            value={value}
            aria-label={name}
            aria-valuetext={told}
            onChange={(event) => onTurn(Number(event.target.value))}
          />
          {Array.from({ length: LAMPS }, (_, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a lamp is its place.
            <i key={place} data-lit={place <= lit} data-head={place === lit} />
          ))}
        </span>
        <span className="set-value" aria-hidden="true">
          {told}
        </span>
      </span>
    </label>
  );
}
