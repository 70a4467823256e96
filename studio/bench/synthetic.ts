/** A story of any length in the shape of ours, to measure what a long game costs. */
import { compileInk } from '../compiler/compile.ts';

/** Lines between two menus. */
export const LINES_PER_TURN = 20;

const WORDS =
  'the rain came down through the grating and ran along the pipe where she had left her hand on the cold iron';

function line(turn: number, index: number): string {
  const words = WORDS.split(' ');
  const cut = (turn * 7 + index * 3) % 12;
  const directions = index === 0 ? ` # plate: plate${turn % 5} # music: tune${turn % 3}` : '';
  const look = index % 4 === 1 ? ` # actor: alita look${index % 3} left` : '';
  return `${turn}.${index} ${[...words.slice(cut), ...words.slice(0, cut)].join(' ')}.${directions}${look}`;
}

/** Ink of a story with so many lines in every run: two choices a menu, each with what it changes. */
export function syntheticInk(lines: number): string {
  const turns = Math.ceil(lines / LINES_PER_TURN);
  const knots = Array.from({ length: turns }, (_, turn) => {
    const text = Array.from({ length: LINES_PER_TURN }, (_, index) => line(turn, index)).join('\n');
    const next = turn + 1 < turns ? `-> turn${turn + 1}` : '-> END';
    return `=== turn${turn}
${text}
* [Go on # id: go${turn}]
  ~ trust += 1
  ${next}
* [Wait {trust > ${turn / 2}: once more} # id: wait${turn}]
  ~ doubt += 1
  ${next}
`;
  });
  return `VAR trust = 0\nVAR doubt = 0\n-> turn0\n${knots.join('\n')}`;
}

/** Runtime JSON of such a story. */
export function syntheticStory(lines: number): string {
  const entry = '/synthetic/main.ink';
  const { json, diagnoses } = compileInk(entry, new Map([[entry, syntheticInk(lines)]]));
  if (json === null) throw new Error(diagnoses.map((found) => `${found.line}: ${found.message}`).join('\n'));
  return json;
}
