/** Makes the fate map from a proved story. */
import type { FateMap, MapScene } from '../../src/map/types.ts';
import { Container, ControlCommand, type Story, StringValue } from '../prover/ink/classes.ts';
import { layOut } from './layout.ts';
import { type Explored, joinScenes } from './scenes.ts';

/** What a map is made from. */
export interface MapSource {
  /** In the order of the story. */
  readonly chapters: readonly (Explored & { readonly hash: string })[];
  readonly ink: Story;
  /** Names of the endings by id. */
  readonly endings: Readonly<Record<string, string>>;
  /** Names the programs, for the map's `layout`. */
  readonly layout: string;
}

/** What the tags above a knot's first line say of its scene. */
interface Sign {
  readonly title: string;
  readonly hint: string | null;
  readonly plate: string | null;
  readonly chapter: readonly [number: number, title: string] | null;
}

/** @throws Error for a node that does not stand above the first line of a knot, or a chapter that is never named */
export async function makeMap({ chapters, ink, endings, layout }: MapSource): Promise<FateMap> {
  const found = joinScenes(chapters);
  const laid = await layOut(found);
  const signs = signsOf(ink);
  const scenes = found.scenes.map(({ id, chapter, lines }): MapScene => {
    const place = { chapter, at: laid.places.get(id) as MapScene['at'], lines: rowsOf(lines) };
    if (id.startsWith('!')) {
      const ending = id.slice(1);
      return {
        id: `end ${ending}`,
        kind: 'ending',
        title: endings[ending] ?? ending,
        hint: null,
        plate: null,
        ...place,
      };
    }
    const sign = signs.get(id);
    if (!sign) throw new Error(`# node: ${id} does not stand above the first line of a knot`);
    return { id, kind: 'scene', title: sign.title, hint: sign.hint, plate: sign.plate, ...place };
  });
  const nameOf = (id: string) => (id.startsWith('!') ? `end ${id.slice(1)}` : id);
  return {
    layout,
    width: laid.width,
    height: laid.height,
    chapters: chapters.map(({ graph, hash }, index) => {
      const here = scenes.filter(({ chapter }) => chapter === index);
      const named = here.map(({ id }) => signs.get(id)?.chapter).find((name) => name);
      if (!named) throw new Error(`${graph.file}: no scene of it says which chapter it is`);
      const column = laid.columns[index];
      return {
        number: named[0],
        title: named[1],
        file: graph.file,
        hash,
        x: column?.x ?? 0,
        width: column?.width ?? 0,
      };
    }),
    scenes,
    wires: laid.wires.map(({ from, to, points }) => ({ from: nameOf(from), to: nameOf(to), points })),
  };
}

function signsOf(ink: Story): Map<string, Sign> {
  const signs = new Map<string, Sign>();
  for (const knot of ink.mainContentContainer.namedContent.values()) {
    if (!(knot instanceof Container)) continue;
    const tags: string[] = [];
    gather(knot, tags);
    const said = (name: string) => {
      const tag = tags.find((each) => each.startsWith(`${name}:`));
      return tag === undefined ? null : tag.slice(name.length + 1).trim();
    };
    const node = said('node');
    if (node === null) continue;
    const [, number, title = ''] = /^(\d+)\s+(.*)$/.exec(said('chapter') ?? '') ?? [];
    signs.set(node, {
      title: said('title') ?? node,
      hint: said('hint'),
      plate: said('plate'),
      chapter: number === undefined ? null : [Number(number), title],
    });
  }
  return signs;
}

/** Tags above the first words; ink itself finds none in a knot that takes a parameter. @returns whether words came */
function gather(container: Container, tags: string[]): boolean {
  let tag: string | null = null;
  for (const part of container.content) {
    if (part instanceof Container) {
      if (gather(part, tags)) return true;
    } else if (part instanceof ControlCommand) {
      if (part.commandType === ControlCommand.CommandType.BeginTag) tag = '';
      else if (part.commandType === ControlCommand.CommandType.EndTag && tag !== null) {
        tags.push(tag.trim());
        tag = null;
      }
    } else if (part instanceof StringValue) {
      if (tag !== null) tag += part.value;
      else if (part.isNonWhitespace) return true;
    }
  }
  return false;
}

/** Identities `knot:hash` by their knots. */
function rowsOf(lines: ReadonlySet<string>): Record<string, string> {
  const rows: Record<string, string> = {};
  for (const line of [...lines].sort()) {
    const cut = line.lastIndexOf(':');
    const knot = line.slice(0, cut);
    rows[knot] = (rows[knot] ?? '') + line.slice(cut + 1);
  }
  return rows;
}
