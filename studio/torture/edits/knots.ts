/** Harmless edits of knots. */
import { type Kind, type Page, pagesOf, placesOf, spliced, textsOf, withLines } from './pen.ts';
import { type Knot, knotsOf, type Line, type Sources } from './source.ts';

function knotPlaces(sources: Sources): { readonly page: Page; readonly knot: Knot }[] {
  return pagesOf(sources).flatMap((page) => knotsOf(page.file, page.lines).map((knot) => ({ page, knot })));
}

/** A knot before another one of its file, or last. */
export const moveKnot: Kind = ({ sources, chances }) => {
  const { page, knot } = chances.one(knotPlaces(sources));
  const knots = knotsOf(page.file, page.lines);
  const heads = [...knots.map(({ from }) => from), page.lines.length];
  const elsewhere = heads.filter((at) => at !== knot.from && at !== knot.to);
  if (elsewhere.length === 0) return null;
  const at = chances.one(elsewhere);
  const texts = textsOf(page.lines);
  const moved = [...texts.slice(knot.from, knot.to), ''];
  const rest = texts.toSpliced(knot.from, knot.to - knot.from);
  const lines = rest.toSpliced(at > knot.from ? at - (knot.to - knot.from) : at, 0, ...moved);
  return { sources: withLines(sources, page.file, lines), file: page.file, line: knot.from + 1 };
};

/** A knot of one or two lines between two that followed each other. */
export const insertKnot: Kind = (pen) => {
  const names = new Set(knotPlaces(pen.sources).map(({ knot }) => knot.name));
  const target = (line: Line | undefined) => /->\s*(\w+)\s*$/.exec(line?.text ?? '')?.[1] ?? '';
  const goesOn = ({ kind }: Line) => kind === 'divert' || kind === 'gather';
  const { index, ...page } = pen.chances.one(
    placesOf(pen.sources, (lines, at) => goesOn(lines[at] as Line) && names.has(target(lines[at]))),
  );
  const next = target(page.lines[index]);
  const name = pen.name('between');
  const words = [0, 1].slice(pen.chances.below(2)).map(() => `Between them lay ${pen.name('word')}.`);
  const lines = textsOf(page.lines).with(
    index,
    (page.lines[index]?.text ?? '').replace(/\w+(\s*)$/, `${name}$1`),
  );
  const knot = ['', `=== ${name} ===`, ...words, `-> ${next}`];
  return {
    sources: withLines(pen.sources, page.file, [...lines, ...knot]),
    file: page.file,
    line: index + 1,
  };
};

/** Another name for a knot, wherever it is gone to. */
export const renameKnot: Kind = (pen) => {
  const { page, knot } = pen.chances.one(knotPlaces(pen.sources));
  const name = pen.name('renamed');
  const mentioned = new RegExp(`(^\\s*={2,}\\s*|->\\s*)${knot.name}\\b`, 'gm');
  const sources = new Map(
    [...pen.sources].map(([file, source]) => [file, source.replace(mentioned, `$1${name}`)]),
  );
  return { sources, file: page.file, line: knot.from + 1 };
};

/** A knot whose second half is a knot of its own. */
export const splitKnot: Kind = (pen) => {
  const { index, ...page } = pen.chances.one(
    placesOf(pen.sources, (lines, at) => {
      const [before, line] = [lines[at - 1], lines[at]];
      return [before, line].every((each) => each?.kind === 'prose' && each.branch === 0 && !each.inBlock);
    }),
  );
  const name = pen.name('half');
  const sources = spliced(pen.sources, page, index, 0, `-> ${name}`, `=== ${name} ===`);
  return { sources, file: page.file, line: index + 1 };
};
