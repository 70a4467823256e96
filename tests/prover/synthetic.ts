/** Ink of known size in the shape of ours, and a small story of everything that loops: for tests and the benchmark. */
import { mixSeed } from '../../src/story/hash.ts';

export interface SyntheticOptions {
  /** Words of all lines and choices, to be met within a few per cent; 165 make a scene. */
  readonly words: number;
  /** States to come near to; the result says how many there are. */
  readonly states: number;
  /** 1 or more. */
  readonly chapters: number;
  /** Any integer; the same one makes the same story. */
  readonly seed: number;
}

export interface Synthetic {
  /** One ink file. */
  readonly source: string;
  /**
   * Exact number of states in which a turn can begin, the first one of the story among them. A state is the choice
   * just taken (not yet carried out) and the values of those gates and items of `marks` that are read after it.
   */
  readonly states: number;
  /** Words of all lines and choices, every wording once; names of speakers do not count. */
  readonly words: number;
}

/** A scene: an opening that reads, one menu that writes, and a gather. */
interface Scene {
  readonly chapter: number;
  /** Choices that are always open, 2 to 4. */
  readonly free: number;
  /** Raised by the first choice. */
  readonly gate: string | null;
  /** Put by the second choice. */
  mark: string | null;
  /** Gates and marks that the opening reads, for the last time each. */
  readonly reads: string[];
  /** Gate that opens one choice more, read for the last time. */
  opens: string | null;
}

type Chance = (among: number) => number;

const WORDS_PER_LINE = 12;
const LEAST_LINES = 10;
const MOST_LINES = 15;
/** Words of a scene with the lines of its choices and their texts. */
const WORDS_PER_SCENE = 165;
/** States of a block of one gate, about; each gate more doubles them. */
const LEAST_BLOCK = 18;
/** A block of more gates than this is more states than anybody explores. */
const MOST_GATES = 20;

/**
 * Writes a story of scenes, each with one menu of 2 to 4 once-only choices that gather again, and no loops.
 *
 * A *block* is k scenes, in each of which one choice raises a gate of its own, and then ⌈k/2⌉ scenes that read two of
 * these gates each, never to be read again. In some scenes the second choice puts a mark, read two scenes on. A further
 * gate leads from the first scene of each chapter to the first of the next. So with c(t) choices in scene t, opened ones
 * too,
 *
 *     states = 1 + Σ c(t) · Π f(s, t) over s < t
 *
 * where f(s, t) counts what scene s left that is read after t's menu: 1 where nothing is, 2 with its gate or its mark,
 * and with both min(3, c(s)), because no choice sets both. But for marks and the chapter's gate that product is 2^i
 * behind the first i scenes of a block.
 * @throws RangeError when there are too few words for so many states and chapters
 */
export function syntheticStory({ words, states, chapters, seed }: SyntheticOptions): Synthetic {
  const scenes = planned(Math.round(words / WORDS_PER_SCENE), states, chapters, seed);
  const { text, count } = written(scenes, words, chanceFrom(seed + 1));
  return { source: `${declared(scenes)}\n${text}`, states: statesOf(scenes), words: count };
}

function chanceFrom(seed: number): Chance {
  let at = mixSeed(seed);
  return (among) => {
    at = mixSeed(at + 1);
    return at % among;
  };
}

/** The fewest gates a block whose blocks find room among so many scenes. */
function planned(scenes: number, states: number, chapters: number, seed: number): readonly Scene[] {
  const room = scenes - chapters - 1;
  if (room >= 0 && states < LEAST_BLOCK) return laidOut(scenes, 0, 1, chapters, seed);
  for (let gates = 1; gates <= MOST_GATES; gates++) {
    const size = gates + Math.ceil(gates / 2);
    const fits = Math.floor(room / size);
    let blocks = Math.round(states / (LEAST_BLOCK * 2 ** (gates - 1)));
    // What a block comes to hangs on its chances: look, and mend the number of blocks.
    for (let tries = 0; tries < 4 && blocks >= 1 && blocks <= fits; tries++) {
      const plan = laidOut(scenes, blocks, gates, chapters, seed);
      const wanted = Math.max(1, Math.round((blocks * states) / statesOf(plan)));
      if (wanted === blocks || tries === 3) return plan;
      blocks = wanted;
    }
  }
  throw new RangeError(`${scenes} scenes have no room for ${states} states in ${chapters} chapters`);
}

/** All scenes in order: each chapter's first, its blocks, scenes without gates to fill it, and one last scene. */
function laidOut(
  scenes: number,
  blocks: number,
  gates: number,
  chapters: number,
  seed: number,
): readonly Scene[] {
  const chance = chanceFrom(seed);
  const size = gates + Math.ceil(gates / 2);
  const fillers = scenes - chapters - 1 - blocks * size;
  const plan: Scene[] = [];
  const scene = (chapter: number, gate: string | null): Scene => {
    const made = { chapter, free: 2 + chance(3), gate, mark: null, reads: [], opens: null };
    plan.push(made);
    return made;
  };
  const share = (whole: number, chapter: number) =>
    Math.floor((whole * (chapter + 1)) / chapters) - Math.floor((whole * chapter) / chapters);
  for (let chapter = 0; chapter < chapters; chapter++) {
    scene(chapter, `far_${chapter}`).reads.push(...(chapter > 0 ? [`far_${chapter - 1}`] : []));
    const own = share(blocks, chapter);
    for (let block = 0; block < own; block++) {
      const name = `${chapter}_${block}`;
      const inside = Array.from({ length: size }, (_, n) =>
        scene(chapter, n < gates ? `g_${name}_${n}` : null),
      );
      wired(inside, gates, name, chance);
    }
    for (let n = share(fillers, chapter); n > 0; n--) scene(chapter, null);
  }
  scene(chapters - 1, null).reads.push(`far_${chapters - 1}`);
  return plan;
}

/**
 * Marks and reads of a block's scenes. A mark is read no later than its scene's gate opens a choice, else the two would
 * be tied in the states behind that choice.
 */
function wired(block: readonly Scene[], gates: number, name: string, chance: Chance): void {
  for (const [n, scene] of block.entries()) {
    const echo = block[n + 2];
    if (!echo || n >= gates || chance(2) > 0) continue;
    scene.mark = `m_${name}_${n}`;
    echo.reads.push(scene.mark);
  }
  for (let n = 0; n < gates; n++) {
    const reader = block[gates + (n >> 1)];
    const writer = block[n];
    if (!reader || !writer?.gate) continue;
    const opens = n % 2 === 1 && chance(2) === 0;
    if (opens) reader.opens = writer.gate;
    else reader.reads.push(writer.gate);
  }
}

/** The sum of `syntheticStory`'s formula. */
function statesOf(scenes: readonly Scene[]): number {
  const lastRead = new Map<string | null, number>();
  for (const [t, { reads, opens }] of scenes.entries()) {
    for (const read of reads) lastRead.set(read, t);
    if (opens !== null) lastRead.set(opens, t);
  }
  const readAfter = (name: string | null, t: number) => (lastRead.get(name) ?? -1) > t;
  let states = 1;
  for (const [t, { free, opens }] of scenes.entries()) {
    let ways = free + (opens === null ? 0 : 1);
    for (const before of scenes.slice(0, t)) {
      const kept = Number(readAfter(before.gate, t)) + Number(readAfter(before.mark, t));
      if (kept > 0) ways *= kept === 2 ? Math.min(3, before.free) : 2;
    }
    states += ways;
  }
  return states;
}

/** Lists, gates and the only functions that change them, as in `story/state.ink`. */
function declared(scenes: readonly Scene[]): string {
  const gates = scenes.flatMap(({ gate }) => (gate === null ? [] : [gate]));
  const marks = scenes.flatMap(({ mark }) => (mark === null ? [] : [mark]));
  return `LIST marks = ${['m_none', ...marks].join(', ')}
${gates.map((gate) => `VAR ${gate} = 0 // range: 0..1`).join('\n')}
-> scene_0
=== function mark(x) ===
~ marks += x
=== function clamp(n, low, high) ===
{
- n < low:
    ~ return low
- n > high:
    ~ return high
}
~ return n
${gates.map((gate) => `=== function ${gate}_by(n) ===\n~ ${gate} = clamp(${gate} + n, 0, 1)`).join('\n')}`;
}

const VOCABULARY =
  'the rain came down through grating and ran along pipe where she had left her hand on cold iron under lamp with three oranges a hinge of tin nobody wanted by noon before bread went out over wet roofs to gate that never opened twice'.split(
    ' ',
  );

/** Writes sentences, and counts their words. */
class Scribe {
  words = 0;
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** @param words how many, 1 or more */
  sentence(words: number): string {
    this.words += words;
    const said = Array.from({ length: words }, () => VOCABULARY[this.#chance(VOCABULARY.length)] ?? '');
    const all = said.join(' ');
    return `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
  }

  /** Narrated, or one time in three spoken; two words more or less than a dozen. */
  line(): string {
    const speaker = this.#chance(3) === 0 ? 'IDO: ' : '';
    return speaker + this.sentence(WORDS_PER_LINE - 2 + this.#chance(5));
  }

  /** A line that says one thing or another. */
  either(name: string): string {
    const condition = name.startsWith('m_') ? `marks ? ${name}` : `${name} > 0`;
    return `{${condition}: ${this.sentence(WORDS_PER_LINE)}|${this.sentence(WORDS_PER_LINE)}}`;
  }
}

function written(scenes: readonly Scene[], words: number, chance: Chance): { text: string; count: number } {
  const scribe = new Scribe(chance);
  const knots = scenes.map((scene, t) => {
    const before = scenes[t - 1];
    const due = (words * (t + 1)) / scenes.length - scribe.words;
    return [
      `=== scene_${t} ===`,
      ...(before?.chapter === scene.chapter ? [] : [`# chapter: ${scene.chapter} Chapter ${scene.chapter}`]),
      `# title: Scene ${t}`,
      ...sceneText(scene, t, due, scribe),
      t + 1 < scenes.length ? `-> scene_${t + 1}` : '# ending: vow\n-> END',
    ].join('\n');
  });
  return { text: `${knots.join('\n')}\n`, count: scribe.words };
}

/** @param due words the scene should have, so that the story comes out even */
function sceneText(scene: Scene, t: number, due: number, scribe: Scribe): string[] {
  const choices = Array.from({ length: scene.free }, (_, n) => {
    const change = n === 0 && scene.gate ? [`    ~ ${scene.gate}_by(1)`] : [];
    if (n === 1 && scene.mark) change.push(`    ~ mark(${scene.mark})`);
    return [`* [${scribe.sentence(4)} # id: s${t}-${n}]`, ...replies(scribe), ...change];
  });
  if (scene.opens) {
    const opened = `* {${scene.opens} > 0} [${scribe.sentence(4)} # id: s${t}-open # because: ${scene.opens}]`;
    choices.push([opened, ...replies(scribe)]);
  }
  const told = choices.length * 2 + 1 + scene.reads.length;
  // Choices have about 28 words, a read two wordings of a line, and the gather a line.
  const spent = choices.length * (4 + 2 * WORDS_PER_LINE) + (1 + 2 * scene.reads.length) * WORDS_PER_LINE;
  const wanted = Math.round((due - spent) / WORDS_PER_LINE);
  const plain = Math.max(1, Math.min(MOST_LINES - told, Math.max(LEAST_LINES - told, wanted)));
  const opening = Array.from({ length: plain }, () => scribe.line());
  const reads = scene.reads.map((name) => scribe.either(name));
  return [...opening, ...reads, ...choices.flat(), `- ${scribe.line()}`];
}

function replies(scribe: Scribe): string[] {
  return [`    ${scribe.line()}`, `    ${scribe.line()}`];
}

/**
 * A story of one hub and `n` rooms, 1 or more, that goes round for as long as the reader likes: sequences that stop, go
 * round or run dry, once-only and sticky choices, a tunnel with a menu in it, functions, and visit counts read in text.
 * Odd rooms are entered once, even ones as often as one likes. Its variables are clamped, so that its states are
 * finite; from everywhere its ending can be reached.
 */
export function loopStory(n: number): string {
  const numbers = Array.from({ length: n }, (_, index) => index + 1);
  // Ink counts a visit only from outside, so a room that can be entered again needs a sticky door.
  const doors = numbers.map(
    (room) => `${room % 2 > 0 ? '*' : '+'} [Try door ${room}. # id: hub-door-${room}]\n    -> room_${room}`,
  );
  return `LIST marks = ${['m_answered', ...numbers.map((room) => `m_room_${room}`)].join(', ')}
VAR nerve = 0 // range: 0..2
-> hub
=== function clamp(n, low, high) ===
{
- n < low:
    ~ return low
- n > high:
    ~ return high
}
~ return n
=== function nerve_by(n) ===
~ nerve = clamp(nerve + n, 0, 2)
=== function weight() ===
{
- nerve > 1:
    ~ return "heavy"
- nerve > 0:
    ~ return "light"
}
~ return "nothing"
=== hub ===
The bell {rings|rings again|has stopped}. On the roof {&rain|wind|ash}.
{!A moth goes out by the window.}
The key weighs {weight()}.
${doors.join('\n')}
+ [Wait. # id: hub-wait]
    ~ nerve_by(1)
    You count to {eight|nine}, and {&sit|stand}.
    -> hub
+ {nerve > 1} [Leave. # id: hub-leave # because: nerve]
    {hub > 3: You know the way.|You find the way.} {marks ? m_answered: It calls after you.}
    # ending: vow
    -> END
${numbers.map(room).join('\n')}
=== ask ===
“Who is it?” {asks|asks, louder,|sighs} the wall.
* [Answer. # id: ask-answer]
    ~ marks += m_answered
    ~ nerve_by(1)
    “Oh,” says the wall.
+ [Say nothing. # id: ask-nothing]
    ~ nerve_by(-1)
    The wall {&waits|hums}.
- (asked) {asked > 2: It has asked before.|It is new to this.}
->->
`;
}

function room(number: number): string {
  const name = `room_${number}`;
  return `=== ${name} ===
Room ${number} {is dark|is less dark|has not changed}. {${name} > 1: The chair is where you left it.}
-> ask ->
{marks ? m_${name}: The dust has your feet in it.|The dust has nobody in it.}
~ marks += m_${name}
+ [Stay in room ${number}. # id: ${name}-stay]
    -> ${name}
+ [Back. # id: ${name}-back]
    {&The door sticks.|The door gives.}
    -> hub`;
}
