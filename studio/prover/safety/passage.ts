/** How the values of one state become those of the next: written, counted, carried over, or forgotten. */
import { saturated } from '../flow/saturate.ts';
import type { Key, Leaf, Saturation } from '../graph.ts';
import type { StateTable, Value } from './states.ts';

/** Values at the control left → values at the control gone to. */
export type Passage = (values: readonly Value[]) => Value[];

/**
 * @param from index of each key in the values of the control left
 * @param to keys that matter at the control gone to
 */
export function passageTo(
  states: StateTable,
  counts: Readonly<Record<Key, Saturation>>,
  leaf: Leaf,
  from: ReadonlyMap<Key, number>,
  to: readonly Key[],
): Passage {
  const zero = states.id('0');
  const steps = to.map((key): ((values: readonly Value[]) => Value) => {
    const place = from.get(key);
    const written = leaf.writes[key];
    if (written !== undefined) {
      const value = states.id(written);
      return () => value;
    }
    const more = leaf.counts[key];
    const saturation = counts[key];
    if (more !== undefined && saturation) {
      return (values) => {
        const value = place === undefined ? zero : (values[place] as Value);
        // What nobody has read stays open, however much is added to it.
        return value === 0 ? 0 : states.id(String(saturated(Number(states.token(value)) + more, saturation)));
      };
    }
    if (place !== undefined) return (values) => values[place] as Value;
    return key.startsWith('#') ? () => zero : () => 0;
  });
  return (values) => {
    const next: Value[] = new Array(steps.length);
    for (let place = 0; place < steps.length; place++)
      next[place] = (steps[place] as (typeof steps)[number])(values);
    return next;
  };
}
