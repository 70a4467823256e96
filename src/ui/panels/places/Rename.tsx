import { useEffect, useRef } from 'react';
import { t } from '../words.ts';

/** Letters in the name of a place, as the store takes them. */
const LONGEST = 60;

interface Props {
  readonly name: string | null;
  /** What it goes by without one. */
  readonly hint: string;
  /** Null where the name stays as it was. */
  readonly onDone: (name: string | null) => void;
}

/** The name of a place, being written. */
export function Rename({ name, hint, onDone }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const over = useRef(false);
  useEffect(() => field.current?.select(), []);
  // Leaving the field blurs it: what was decided first holds.
  const done = (written: string | null) => {
    if (over.current) return;
    over.current = true;
    onDone(written);
  };
  return (
    <form
      className="rename"
      onSubmit={(event) => {
        event.preventDefault();
        done(field.current?.value ?? null);
      }}
    >
      <input
        ref={field}
        className="rename-field"
        type="text"
        defaultValue={name ?? ''}
        placeholder={hint}
        maxLength={LONGEST}
        enterKeyHint="done"
        autoComplete="off"
        spellCheck="false"
        aria-label={t('places.nameOf')}
        aria-describedby="rename-help"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // It leaves the field, not the panel.
          event.preventDefault();
          done(null);
        }}
        onBlur={(event) => done(event.target.value)}
      />
      <p className="label label-plain rename-help" id="rename-help">
        {t('places.nameHelp')}
      </p>
    </form>
  );
}
