import './tally.css';

/** A row of lamps, lit or out; `here` is the one that is looked at. */
export function Tally({ lit, here }: { readonly lit: readonly boolean[]; readonly here?: number }) {
  return (
    <span className="tally" aria-hidden="true">
      {lit.map((on, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a lamp is its place.
        <i key={place} data-lit={on} data-here={place === here} />
      ))}
    </span>
  );
}
