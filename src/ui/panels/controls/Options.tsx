import './controls.css';

interface Props<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly word: string }[];
  readonly onTurn: (value: T) => void;
}

/** A few words of which one is lit. */
export function Options<T extends string>({ name, value, options, onTurn }: Props<T>) {
  return (
    <div className="f set" role="radiogroup" aria-label={name}>
      <span className="set-name" aria-hidden="true">
        {name}
      </span>
      <span className="set-work">
        {options.map((option) => (
          <label className="option" key={option.value} data-on={option.value === value}>
            <input
              className="set-input"
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onTurn(option.value)}
            />
            {option.word}
          </label>
        ))}
      </span>
    </div>
  );
}
