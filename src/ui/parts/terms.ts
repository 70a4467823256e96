/** Words of a line that the codex explains: where they stand, and which entries a beat has something of. */
import { type Beat, plain, type Span, spansOf, type Term } from '../../story/index.ts';

/** A stretch of a line, explained by an entry or not. */
export interface Piece extends Span {
  readonly entry: string | null;
}

/** Cuts a written line where its emphasis and its terms begin and end. Words are marked where they first stand. */
export function piecesOf(written: string, terms: readonly Term[]): readonly Piece[] {
  const said = plain(written);
  const places = terms.flatMap(({ entry, words }) => {
    const from = said.indexOf(plain(words));
    return from < 0 ? [] : [{ entry, from, to: from + plain(words).length }];
  });
  let end = 0;
  return spansOf(written).flatMap(({ text, strong }) => {
    const start = end;
    end += text.length;
    const inside = places.flatMap(({ from, to }) => [from, to]).filter((cut) => cut > start && cut < end);
    const cuts = [...new Set([...inside, end])].sort((a, b) => a - b);
    let at = start;
    return cuts.map((to) => {
      const from = at;
      at = to;
      const entry = places.find((place) => place.from <= from && place.to >= to)?.entry ?? null;
      return { text: said.slice(from, to), strong, entry };
    });
  });
}

/** Entries that a beat marks, in a word or without one, each once. */
export function entriesOf({ terms, marks }: Beat): readonly string[] {
  const unlocked = marks.filter((mark) => mark.kind === 'codex').map((mark) => mark.id);
  return [...new Set([...terms.map((term) => term.entry), ...unlocked])];
}

/** The entry behind a pressed word; null where no marked word was pressed, or none that is said already. */
export function entryAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  const word = target.closest<HTMLElement>('.term[data-said="true"], [data-whole="true"] .term');
  return word?.dataset.entry ?? null;
}

/** Marks the words that the part of the line still unsaid no longer holds. */
export function showSaid(host: HTMLElement, unsaid: Range): void {
  for (const word of host.querySelectorAll<HTMLElement>('.term:not([data-said])')) {
    if (!unsaid.intersectsNode(word)) word.dataset.said = 'true';
  }
}
