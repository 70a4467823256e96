/** A knot, found as it is typed, and the state to enter it with. */
import { useState } from 'react';
import { useStore } from 'zustand';
import type { BenchStart } from '../story/inspect.ts';
import { ChosenState } from './ChosenState.tsx';
import { Section } from './LinePage.tsx';
import { assumedAt, type Knot, type Script } from './script.ts';
import type { Standing } from './standing.ts';
import { SEED, type Writer } from './writer.ts';

interface JumpPageProps {
  readonly writer: Writer;
  readonly standing: Standing | null;
}

export function JumpPage({ writer, standing }: JumpPageProps) {
  const script = useStore(writer, (state) => state.script);
  const [filter, setFilter] = useState('');
  const [knot, setKnot] = useState<string | null>(null);
  const [values, setValues] = useState<BenchStart['values']>({});
  const [problem, setProblem] = useState('');

  const pick = (name: string) => {
    setKnot(name);
    setValues(assumedAt(script, name));
    setProblem('');
  };
  const jump = async () => setProblem((await writer.jump({ knot: knot ?? '', values, seed: SEED })) ?? '');

  const found = matching(script, filter);
  if (knot === null)
    return (
      <Section title="Jump to a knot">
        <input
          type="search"
          aria-label="Find a knot"
          placeholder="name or file"
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter' && found[0]) pick(found[0].name);
          }}
        />
        <ul className="writer-list">
          {found.map(({ name, place }) => (
            <li key={name}>
              <button type="button" onClick={() => pick(name)}>
                <span>{name || 'the beginning'}</span>
                <span className="writer-dim">{place}</span>
              </button>
            </li>
          ))}
        </ul>
      </Section>
    );
  return (
    <Section title={`Jump to ${knot || 'the beginning'}`}>
      <div className="writer-buttons">
        <button type="button" className="writer-main" onClick={() => void jump()}>
          Jump
        </button>
        <button type="button" onClick={() => setKnot(null)}>
          Another knot
        </button>
      </div>
      {problem ? <p className="writer-problem">{problem}</p> : null}
      <div className="writer-buttons">
        <button type="button" onClick={() => setValues(assumedAt(script, knot))}>
          As its chapter assumes
        </button>
        <button type="button" disabled={!standing} onClick={() => setValues(changedIn(standing))}>
          As in this run
        </button>
      </div>
      <ChosenState script={script} values={values} onChange={setValues} />
    </Section>
  );
}

/** All that stands otherwise than at the beginning. */
function changedIn(standing: Standing | null): BenchStart['values'] {
  const changed = standing?.variables.filter((variable) => variable.changed) ?? [];
  return Object.fromEntries(changed.map(({ name, value }) => [name, value]));
}

/** Knots that begin so, then those that have the letters in their name or file. */
function matching({ knots }: Script, filter: string): readonly Knot[] {
  const wanted = filter.trim().toLowerCase();
  const all = [{ name: '', place: 'main.ink' }, ...knots];
  const begins = all.filter(({ name }) => name.toLowerCase().startsWith(wanted));
  const has = all.filter(
    (each) => !begins.includes(each) && `${each.name} ${each.place}`.toLowerCase().includes(wanted),
  );
  return [...begins, ...has];
}
