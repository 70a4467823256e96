/** A stretch of text, said with emphasis or not. */
export interface Span {
  readonly text: string;
  readonly strong: boolean;
}

/** Reads `*emphasis*`; a star without a partner is a star. */
export function spansOf(written: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const found of written.matchAll(/\*([^*\s](?:[^*]*[^*\s])?)\*/g)) {
    if (found.index > from) spans.push({ text: written.slice(from, found.index), strong: false });
    spans.push({ text: found[1] ?? '', strong: true });
    from = found.index + found[0].length;
  }
  if (from < written.length) spans.push({ text: written.slice(from), strong: false });
  return spans;
}

/** The text as it is spoken, without marks. */
export function plain(written: string): string {
  return spansOf(written)
    .map((span) => span.text)
    .join('');
}
