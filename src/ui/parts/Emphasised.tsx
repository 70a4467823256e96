import { spansOf } from '../../story/index.ts';

/** Written text with its emphasis. */
export function Emphasised({ text }: { readonly text: string }) {
  let at = 0;
  return spansOf(text).map((span) => {
    const key = at;
    at += span.text.length;
    return span.strong ? <em key={key}>{span.text}</em> : span.text;
  });
}
