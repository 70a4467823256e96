interface Props {
  /** What stands here in its stead. */
  readonly slot: 'new' | 'quick';
  readonly name: string;
  readonly verb: string;
  readonly first?: boolean;
  /** Absent where there is nothing to take up. */
  readonly onUse?: () => void;
}

/** A place where nothing is kept yet: the disc, unlit. */
export function NewPlace({ slot, name, verb, first = false, onUse }: Props) {
  return (
    <li className="place" data-slot={slot} data-kind={slot}>
      <button
        type="button"
        className="f place-main"
        data-place
        data-first={first || undefined}
        disabled={!onUse}
        onClick={onUse}
      >
        <span className="place-picture place-empty cut">
          <svg viewBox="0 0 160 90" aria-hidden="true">
            <ellipse cx="80" cy="34" rx="46" ry="13" />
            <ellipse className="place-lamps" cx="80" cy="34" rx="40" ry="10" />
            <path d="M77 47v43M83 47v43" />
          </svg>
        </span>
        <span className="place-text">
          <span className="place-head">
            <span className="place-name">{name}</span>
          </span>
          <span className="label label-plain place-scene">{verb}</span>
        </span>
      </button>
    </li>
  );
}
