/** The variables of a bench run, each with the control of its kind. */
import type { BenchStart, Value } from '../story/inspect.ts';
import { variablesOf } from '../story/inspect.ts';
import { type Script, TIERS } from './script.ts';

type Values = BenchStart['values'];

interface ChosenStateProps {
  readonly script: Script;
  /** Those that stand otherwise than at the beginning. */
  readonly values: Values;
  readonly onChange: (values: Values) => void;
}

export function ChosenState({ script, values, onChange }: ChosenStateProps) {
  const { initial, anatomy } = script;
  const choose = (name: string, value: Value) => {
    const { [name]: _, ...rest } = values;
    const asBefore = JSON.stringify(value) === JSON.stringify(initial.variables[name]);
    onChange(asBefore ? rest : { ...rest, [name]: value });
  };
  const all = variablesOf(initial, initial, anatomy, TIERS);
  return (
    <div className="writer-chosen">
      {[...all.filter(({ tier }) => tier === 'gate'), ...all.filter(({ tier }) => tier !== 'gate')].map(
        ({ name, initial: first, tier }) => (
          <div key={name} className="writer-choice" data-new={name in values}>
            <span>{name}</span>
            <Control
              name={name}
              value={values[name] ?? first}
              kinds={tier === 'gate' ? kindsOf(script, first) : null}
              onChange={(value) => choose(name, value)}
            />
          </div>
        ),
      )}
    </div>
  );
}

interface ControlProps {
  readonly name: string;
  readonly value: Value;
  /** Items of which a list holds one; null for any number of them. */
  readonly kinds: readonly string[] | null;
  readonly onChange: (value: Value) => void;
}

function Control({ name, value, kinds, onChange }: ControlProps) {
  if (typeof value === 'boolean')
    return (
      <input
        type="checkbox"
        aria-label={name}
        checked={value}
        onChange={(event) => onChange(event.target.checked)}
      />
    );
  if (typeof value === 'number')
    return (
      <input
        type="number"
        aria-label={name}
        value={value}
        onChange={({ target }) => {
          // While a minus sign stands alone there is no number yet.
          if (Number.isFinite(target.valueAsNumber)) onChange(target.valueAsNumber);
        }}
      />
    );
  if (!Array.isArray(value))
    return (
      <input aria-label={name} value={String(value)} onChange={(event) => onChange(event.target.value)} />
    );
  if (kinds)
    return (
      <select aria-label={name} value={value[0]} onChange={(event) => onChange([event.target.value])}>
        {kinds.map((kind) => (
          <option key={kind}>{kind}</option>
        ))}
      </select>
    );
  return <Items name={name} items={value} onChange={onChange} />;
}

interface ItemsProps {
  readonly name: string;
  readonly items: readonly string[];
  readonly onChange: (items: readonly string[]) => void;
}

/** A list of any items, with commas between them. */
function Items({ name, items, onChange }: ItemsProps) {
  return (
    <input
      key={items.join()}
      aria-label={name}
      defaultValue={items.join(', ')}
      placeholder="none"
      onBlur={({ target }) => onChange(target.value.split(/[\s,]+/).filter((item) => item !== ''))}
    />
  );
}

/** The list that the one item of a Gate comes from. */
function kindsOf({ anatomy }: Script, first: Value): readonly string[] | null {
  const [item] = Array.isArray(first) ? first : [];
  return Object.values(anatomy.lists).find((items) => item !== undefined && items.includes(item)) ?? null;
}
