/** What the desk says, in plain words. */
import { type Beat, type Choice, type Divergence, StoryError, type Turn } from '../../src/story/index.ts';
import { directionsOf, sourceOf, type Value } from '../../src/story/inspect.ts';
import type { Declared } from '../compiler/state.ts';
import type { Problem, Script } from './script.ts';

/** `book1/02-street.ink:12` of a container path, or the path itself where the map does not know it. */
export function placeSays({ map }: Script, containerPath: string): string {
  const source = sourceOf(map, containerPath);
  return source ? `${source.file}:${source.line}` : containerPath || 'the beginning';
}

/** Name of the one who speaks, as a script has it in front of a line; null for the narrator. */
export function speakerSays(script: Script, { speaker }: Beat): string | null {
  if (!speaker) return null;
  const name = script.entry.house?.names.cast[speaker.who]?.name ?? speaker.who;
  return speaker.aside ? `${name} (aside)` : name;
}

/** What begins with a beat: `plate: scrapyard dawn · actor: ido tired left far`. Empty for nothing. */
export function freshSays(beat: Beat, before?: Beat): string {
  return directionsOf(beat, before)
    .filter(({ tag, says, fresh }) => fresh && !(tag === 'plate' && says === 'none'))
    .map(({ tag, says }) => `${tag}: ${says}`)
    .join(' · ');
}

/** `2 Street · Left`, as far as it is known. */
export function sceneSays({ scene: { chapter, chapterTitle, title } }: Beat): string {
  const numbered = chapterTitle ? `${chapter} ${chapterTitle}` : '';
  return [numbered, title].filter((part) => part !== '').join(' · ');
}

/** What is to be known of a choice besides its words; empty for nothing. */
export function choiceSays({ locked, timed, isDefault, because }: Choice): string {
  return [
    locked !== undefined ? `locked: ${locked}` : '',
    timed !== undefined ? `within ${timed} s` : '',
    isDefault ? 'taken when time runs out' : '',
    because !== undefined ? `open because of ${because}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Why a turn has no menu. */
export function endSays({ end }: Turn): string {
  if (!end) return '';
  if (end.kind === 'ending') return `The end: ${end.id}.`;
  return end.kind === 'unwritten' ? 'The story is written up to here.' : 'The story stops here.';
}

/** A variable's value as it is typed: `2`, `true`, `m_rode,m_walked`. */
export function valueSays(value: Value): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(',');
  return String(value);
}

/** What a variable may hold; empty where that is not said. */
export function rangeSays(
  declared: Declared | undefined,
  lists: Readonly<Record<string, readonly string[]>>,
): string {
  if (!declared) return '';
  const { range } = declared;
  if (range.kind === 'number') return `${range.low} to ${range.high}`;
  if (range.kind === 'boolean') return 'true or false';
  return (lists[range.list] ?? []).join(' | ');
}

/** A difference between the run and the edited story. Turns are counted from 1. */
export function divergenceSays(divergence: Divergence): string {
  const { turn } = divergence;
  const where = `menu ${turn + 1}`;
  switch (divergence.kind) {
    case 'reworded':
      return `${where}: ${divergence.key} is worded otherwise now: ${divergence.text}`;
    case 'gone':
      return `${where}: the choice ${divergence.key} is gone; the run stands at that menu`;
    case 'closed':
      return `${where}: ${divergence.key} is not open (${divergence.reason}); the run stands at that menu`;
    case 'line-moved':
      return `the line where you stood is worded otherwise, or gone: this stands in its place`;
    case 'error':
      return `${where}: the story breaks: ${divergence.message}`;
  }
}

/** Something that was thrown, in a line. */
export function thrownSays(script: Script, thrown: unknown): string {
  const { place, message } = problemOf(script, thrown);
  return place ? `${place}: ${message}` : message;
}

/** Something that was thrown, as a problem with its place. */
export function problemOf(script: Script, thrown: unknown): Problem {
  if (thrown instanceof StoryError) return { place: placeSays(script, thrown.path), message: thrown.message };
  return { place: '', message: thrown instanceof Error ? thrown.message : String(thrown) };
}
