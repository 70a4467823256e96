/** What stands behind a line: directions, Gates, what is kept, what was counted. */
import type { ReactNode } from 'react';
import { valueSays } from './script.ts';
import type { Standing, Stood } from './standing.ts';
import { EditorLink } from './Where.tsx';

export function LinePage({ standing }: { standing: Standing | null }) {
  if (!standing) return null;
  const { directions, variables, counts, onceOnly, choices } = standing;
  const gates = variables.filter(({ tier }) => tier === 'gate');
  const moved = gates.filter(({ changed, justNow }) => changed || justNow);
  const unmoved = gates.filter((gate) => !moved.includes(gate));
  return (
    <>
      <Section title="Directions">
        <dl>
          {directions.map(({ tag, says, fresh }) => (
            <Entry key={`${tag} ${says}`} name={tag} isNew={fresh} isDim={!fresh}>
              {says}
            </Entry>
          ))}
        </dl>
      </Section>
      <Section title="Gates">
        <Gates gates={moved} />
        <details>
          <summary className="writer-dim">{unmoved.length} as at the beginning</summary>
          <Gates gates={unmoved} />
        </details>
      </Section>
      <Held title="Marks" variables={variables.filter(({ tier }) => tier === 'mark')} />
      <Held title="Shards and lessons" variables={variables.filter(({ tier }) => tier === 'fact')} />
      <Section title="Visits">
        <dl>
          {counts.map(({ name, visits, justNow }) => (
            <Entry key={name} name={name} isNew={justNow}>
              {visits}
            </Entry>
          ))}
        </dl>
        {counts.length === 0 ? <p className="writer-dim">none that the story asks for</p> : null}
        {onceOnly > 0 ? <p className="writer-dim">{onceOnly} once-only choices taken</p> : null}
      </Section>
      {choices.length > 0 ? (
        <Section title="Menu of this turn">
          <ul className="writer-list">
            {choices.map(({ key, source }) => (
              <li key={key}>
                <EditorLink source={source}>{key}</EditorLink>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function Gates({ gates }: { gates: readonly Stood[] }) {
  return (
    <dl>
      {gates.map(({ name, value, changed, justNow }) => (
        <Entry key={name} name={name} isNew={justNow} isDim={!changed && !justNow}>
          {valueSays(value)}
        </Entry>
      ))}
    </dl>
  );
}

/** A titled part of a page. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface EntryProps {
  readonly name: string;
  /** It changed in this turn, or with this line. */
  readonly isNew: boolean;
  readonly isDim?: boolean;
  readonly children: ReactNode;
}

function Entry({ name, isNew, isDim = false, children }: EntryProps) {
  return (
    <div className="writer-entry" data-new={isNew} data-dim={isDim} data-name={name}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Items of lists; other variables once they have changed. */
function Held({ title, variables }: { title: string; variables: readonly Stood[] }) {
  const items = variables.flatMap(({ name, value, changed, justNow, added }) => {
    if (Array.isArray(value)) return value.map((item: string) => ({ item, isNew: added.includes(item) }));
    return changed ? [{ item: `${name} ${valueSays(value)}`, isNew: justNow }] : [];
  });
  return (
    <Section title={title}>
      {items.length === 0 ? <p className="writer-dim">none</p> : null}
      <ul className="writer-chips">
        {items.map(({ item, isNew }) => (
          <li key={item} data-new={isNew}>
            {item}
          </li>
        ))}
      </ul>
    </Section>
  );
}
