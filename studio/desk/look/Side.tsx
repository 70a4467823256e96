/** Beside the text, or below it: where in the ink this line stands, the Gates, what is kept, what was counted. */
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Value, Variable, Visited } from '../../../src/story/inspect.ts';
import { beatOf, type DeskState } from '../desk.ts';
import { placeSays, valueSays } from '../tell.ts';
import { Flowing } from './Flowing.tsx';

/** Columns of the side; its text has two less. */
export const SIDE_WIDTH = 38;
/** Rows of the side that are no list: where the line stands, titles and what is between them, the foot of the screen. */
const FIXED_ROWS = 14;

/** Beside the text. @param rows of the screen */
export function Side({ state, rows }: { state: DeskState; rows: number }) {
  const gates = state.variables.filter(({ tier }) => tier === 'gate');
  const marks = heldIn(state.variables, 'mark');
  const facts = heldIn(state.variables, 'fact');
  const counts = countsSay(state);
  // Gates that stand as at the beginning make room for what does not.
  const isTight = FIXED_ROWS + gates.length + rowsOf(marks) + rowsOf(facts) + rowsOf(counts) > rows;
  const shown = isTight ? gates.filter(({ changed }) => changed) : gates;
  return (
    <Box
      flexDirection="column"
      flexShrink={0}
      width={SIDE_WIDTH}
      overflowY="hidden"
      borderStyle="single"
      borderTop={false}
      borderBottom={false}
      borderRight={false}
      borderDimColor
      paddingLeft={1}
    >
      <Where state={state} />
      {gates.length > 0 ? (
        <Section title="Gates">
          {shown.map((gate) => (
            <Gate key={gate.name} gate={gate} />
          ))}
          {shown.length < gates.length ? (
            <Text dimColor>{`${gates.length - shown.length} as at the beginning`}</Text>
          ) : null}
        </Section>
      ) : null}
      <Listed title="Marks" items={marks} />
      <Listed title="Shards and lessons" items={facts} />
      <Listed title="Counts" items={counts} />
    </Box>
  );
}

/** Below the text, on a narrow screen. */
export function Below({ state, rows }: { state: DeskState; rows: number }) {
  const gates = state.variables.filter(({ tier, changed }) => tier === 'gate' && changed);
  const says = (items: readonly string[]) => (items.length > 0 ? items.join(' · ') : 'none');
  return (
    <Box
      flexDirection="column"
      flexShrink={0}
      height={rows < 30 ? 5 : 8}
      overflowY="hidden"
      borderStyle="single"
      borderBottom={false}
      borderLeft={false}
      borderRight={false}
      borderDimColor
    >
      <Text wrap="truncate">{whereSays(state)}</Text>
      <Text wrap={rows < 30 ? 'truncate' : 'wrap'}>
        <Text dimColor>Gates </Text>
        {gates.length > 0
          ? gates.map(({ name, value }) => `${name} ${valueSays(value)}`).join(' · ')
          : 'as at the beginning'}
      </Text>
      <Text wrap="truncate-start">
        <Text dimColor>Marks </Text>
        {says([...heldIn(state.variables, 'mark'), ...heldIn(state.variables, 'fact')])}
      </Text>
      <Text wrap="truncate">
        <Text dimColor>Counts </Text>
        {says(countsSay(state))}
      </Text>
    </Box>
  );
}

function Where({ state }: { state: DeskState }) {
  const { turns, at, start, script } = state;
  const turn = turns.at(-1);
  const { path } = beatOf(state);
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Text bold>{placeSays(script, path)}</Text>
      <Text dimColor>{`knot ${path.split('.', 1)[0] ?? ''}`}</Text>
      <Text dimColor>{`turn ${turns.length}, line ${at + 1} of ${turn?.beats.length ?? 0}`}</Text>
      {start ? <Text color="magenta">{`bench run from ${start.knot || 'the beginning'}`}</Text> : null}
    </Box>
  );
}

function whereSays(state: DeskState): string {
  const { turns, at, start, script } = state;
  const bench = start ? 'bench run · ' : '';
  const line = `line ${at + 1} of ${turns.at(-1)?.beats.length ?? 0}`;
  return `${bench}${placeSays(script, beatOf(state).path)} · turn ${turns.length}, ${line}`;
}

function Gate({ gate: { name, value, changed } }: { gate: Variable }) {
  return (
    <Box flexShrink={0}>
      <Text bold={changed} dimColor={!changed} wrap="truncate">
        {name.padEnd(14)} {valueSays(value)}
      </Text>
    </Box>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box flexDirection="column" flexShrink={0} marginTop={1}>
      <Text color="cyan">{title}</Text>
      {children}
    </Box>
  );
}

function Listed({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <Flowing>{items.join(', ')}</Flowing>
    </Section>
  );
}

/** Rows that a list takes, about: a word is not broken, so a row is never quite full. */
const rowsOf = (items: readonly string[]) => Math.ceil(items.join(', ').length / (SIDE_WIDTH - 8));

/** Items that the lists of a tier hold; other variables of it by name and value, when they have changed. */
function heldIn(variables: readonly Variable[], tier: Variable['tier']): readonly string[] {
  const isList = (value: Value): value is readonly string[] => Array.isArray(value);
  return variables
    .filter((variable) => variable.tier === tier)
    .flatMap(({ name, value, changed }) =>
      isList(value) ? value : changed ? [`${name} ${valueSays(value)}`] : [],
    );
}

/** A container path as a script names it: `yard.0.menu` is `yard.menu`. */
const labelOf = (path: string) =>
  path
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .join('.');

/** Knots and labels by name, sequences by their place; choices only by how many were taken for good. */
function countsSay({ visited, script }: DeskState): readonly string[] {
  const once = visited.filter(({ kind }) => kind === 'choice').length;
  const says = ({ kind, path, visits }: Visited) =>
    kind === 'place' ? `${labelOf(path)} ${visits}` : `{…} ${placeSays(script, path)} ${visits}`;
  return [
    ...visited.filter(({ kind }) => kind !== 'choice').map(says),
    ...(once > 0 ? [`${once} once-only choices taken`] : []),
  ];
}
