/** The desk without a screen: a run as text, its directions in angle brackets, for pipes and files. */
import type { Beat, Turn } from '../../src/story/index.ts';
import type { Desk } from './desk.ts';
import type { Script } from './script.ts';
import { choiceSays, endSays, freshSays, placeSays, sceneSays, speakerSays } from './tell.ts';

/** What plain output reads and writes. */
export interface PlainPorts {
  readonly say: (line: string) => void;
  /** Choices to take first, by id or number. */
  readonly choices: readonly string[];
  /** Choices after those, one a line; ends when there are no more. */
  readonly input: AsyncIterable<string>;
}

/** Prints the run, turn by turn, as long as there is something to choose and somebody chooses. @returns the exit status */
export async function tellPlainly(desk: Desk, { say, choices, input }: PlainPorts): Promise<number> {
  let before: Beat | undefined;
  const tell = () => {
    const { script, turns } = desk.getState();
    const turn = turns.at(-1) as Turn;
    for (const line of turnSays(script, turn, before)) say(line);
    before = turn.beats.at(-1);
    desk.toMenu();
    return turn.choices.length > 0;
  };
  const words = wordsOf(choices, input);
  try {
    while (tell()) {
      const { done, value } = await words.next();
      if (done) return 0;
      const problem = take(desk, value);
      if (problem === null) continue;
      say(problem);
      return 1;
    }
    return 0;
  } finally {
    await words.return(undefined);
  }
}

async function* wordsOf(choices: readonly string[], input: AsyncIterable<string>): AsyncGenerator<string> {
  yield* choices;
  for await (const line of input) if (line.trim() !== '') yield line.trim();
}

/** Takes a choice by id or number. @returns what is wrong, or null */
function take(desk: Desk, word: string): string | null {
  const { turns } = desk.getState();
  const { choices } = turns.at(-1) as Turn;
  const choice = choices.find(({ key }) => key === word) ?? choices[Number(word) - 1];
  if (!choice) return `${word} is not offered here: ${choices.map(({ key }) => key).join(', ')}`;
  desk.choose(choice.key);
  return turns === desk.getState().turns ? `${word}: ${desk.getState().notice}` : null;
}

/** A turn as text: scene, lines with what begins with them, the menu. */
function turnSays(script: Script, turn: Turn, before: Beat | undefined): readonly string[] {
  const lines: string[] = [];
  let last = before;
  for (const beat of turn.beats) {
    const scene = sceneSays(beat);
    if (scene !== '' && (!last || sceneSays(last) !== scene))
      lines.push('', `## ${scene} (${placeSays(script, beat.path)})`, '');
    const fresh = freshSays(beat, last);
    if (fresh !== '') lines.push(`<${fresh}>`);
    const speaker = speakerSays(script, beat);
    lines.push(speaker ? `${speaker}: ${beat.text}` : beat.text);
    last = beat;
  }
  const menu = turn.choices.map((choice, index) => {
    const also = choiceSays(choice);
    return `  ${index + 1}. ${choice.text} [${choice.key}]${also ? ` (${also})` : ''}`;
  });
  const end = endSays(turn);
  return [...lines, '', ...menu, ...(end ? [end] : []), ...(menu.length > 0 ? [''] : [])];
}
