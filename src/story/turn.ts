/** Reads one turn off a story: every line up to the next menu, folded into beats. */
import { isMalformed, parseTag } from './directions.ts';
import { foldHappening, foldPicture, type Happening, NOTHING, type Picture } from './fold.ts';
import { hash16 } from './hash.ts';
import { guarded, type InkChoice, type InkStory, linePath } from './ink.ts';
import { knotOf, lineId, readLine } from './lines.ts';
import type { Beat, Choice, Turn } from './types.ts';

/** Lines a turn may have before it is taken for an endless loop; a written turn has some dozens. */
const TURN_LIMIT = 10_000;

/**
 * Continues the story to its next menu or end.
 * @param base the picture that the turn begins on
 * @param before the beat shown last, repeated when a turn has no line of its own
 * @throws StoryError when ink reports an error, or a turn does not come to its end
 */
export function readTurn(story: InkStory, index: number, base: Picture, before?: Beat): Turn {
  return guarded(story, () => {
    const beats: Beat[] = [];
    // A beat may be given as the base: only its picture goes on.
    let picture: Picture = { scene: base.scene, stage: base.stage, sound: base.sound };
    let happening: Happening = NOTHING;
    let ending: string | undefined;
    let unwritten = false;
    for (let lines = 0; story.canContinue; lines++) {
      if (lines >= TURN_LIMIT) throw new Error(`no menu and no end within ${TURN_LIMIT} lines`);
      const raw = (story.Continue() ?? '').trim();
      for (const tag of story.currentTags ?? []) {
        const direction = parseTag(tag);
        if (isMalformed(direction)) continue;
        picture = foldPicture(picture, direction);
        happening = foldHappening(happening, direction);
        if (direction.tag === 'unwritten') unwritten = true;
        if (direction.tag === 'mark' && direction.mark.kind === 'ending') ending = direction.mark.id;
      }
      // A line without words keeps its directions for the next one.
      if (raw === '') continue;
      beats.push(makeBeat(index, beats.length, raw, linePath(story, raw), picture, happening));
      happening = NOTHING;
    }
    const last = beats.at(-1);
    if (!last) beats.push(wordless(index, picture, happening, before));
    else if (happening !== NOTHING) beats[beats.length - 1] = withLate(last, picture, happening);
    const choices = readChoices(story.currentChoices);
    const end = choices.length > 0 ? undefined : endOf(ending, unwritten);
    return Object.freeze({ index, beats: Object.freeze(beats), choices, ...(end && { end }) });
  });
}

/** Continues to the same menu again without building beats, when only ink's own state is wanted. */
export function runTurn(story: InkStory): void {
  guarded(story, () => {
    while (story.canContinue) story.Continue();
  });
}

function makeBeat(
  turn: number,
  index: number,
  raw: string,
  path: string,
  picture: Picture,
  happening: Happening,
): Beat {
  return Object.freeze({
    id: Object.freeze({ turn, index }),
    line: lineId(path, raw),
    ...readLine(raw),
    ...picture,
    ...happening,
    path,
  });
}

/** A turn that only changes the picture, or goes straight to a menu: the last words stay up. */
function wordless(turn: number, picture: Picture, happening: Happening, before?: Beat): Beat {
  const words = before ?? { line: lineId('', ''), text: '', path: '' };
  const { line, text, path } = words;
  const speaker = before?.speaker;
  return Object.freeze({
    id: Object.freeze({ turn, index: 0 }),
    line,
    text,
    path,
    ...(speaker && { speaker }),
    ...picture,
    ...happening,
  });
}

/** Directions after the last words (as on a line that printed nothing) belong to the last beat. */
function withLate(beat: Beat, picture: Picture, late: Happening): Beat {
  return Object.freeze({
    ...beat,
    ...picture,
    cues: Object.freeze([...beat.cues, ...late.cues]),
    marks: Object.freeze([...beat.marks, ...late.marks]),
    terms: Object.freeze([...beat.terms, ...late.terms]),
    ...(late.transition && { transition: late.transition }),
  });
}

function endOf(ending: string | undefined, unwritten: boolean): NonNullable<Turn['end']> {
  if (ending !== undefined) return { kind: 'ending', id: ending };
  return { kind: unwritten ? 'unwritten' : 'stopped' };
}

function readChoices(offered: readonly InkChoice[]): readonly Choice[] {
  const taken = new Set<string>();
  return Object.freeze(offered.map((choice) => readChoice(choice, taken)));
}

function readChoice(choice: InkChoice, taken: Set<string>): Choice {
  const text = choice.text.trim();
  const found: { id?: string; because?: string; locked?: string; timed?: number; isDefault: boolean } = {
    isDefault: false,
  };
  for (const tag of choice.tags ?? []) {
    const direction = parseTag(tag);
    if (isMalformed(direction)) continue;
    if (direction.tag === 'id') found.id = direction.id;
    else if (direction.tag === 'because') found.because = direction.what;
    else if (direction.tag === 'locked') found.locked = direction.hint;
    else if (direction.tag === 'timed') found.timed = direction.seconds;
    else if (direction.tag === 'default') found.isDefault = true;
  }
  const { id, ...rest } = found;
  const key = uniqueKey(id, choice.sourcePath, text, taken);
  return Object.freeze({ key, text, hash: hash16(text), path: choice.sourcePath, ...rest });
}

/** The id; without one, knot, text and how many like it came before. */
function uniqueKey(id: string | undefined, path: string, text: string, taken: Set<string>): string {
  const stem = id ?? `${knotOf(path)}|${text}`;
  let key = id ?? `${stem}|0`;
  for (let n = 1; taken.has(key); n++) key = `${stem}|${n}`;
  taken.add(key);
  return key;
}
