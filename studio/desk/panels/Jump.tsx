/** Jump: a knot, found as it is typed, then the state to enter it with. */
import { Box, type Key, Text, useInput } from 'ink';
import { useState } from 'react';
import { variablesOf } from '../../../src/story/inspect.ts';
import { assumedBy, changedIn, readChosen, writeChosen } from '../chosen.ts';
import type { Desk, DeskState } from '../desk.ts';
import type { KnotPlace } from '../knots.ts';
import { Field, typed } from '../look/Field.tsx';
import { Panel, Row, windowOf } from '../look/Panel.tsx';
import { SEED } from '../play.ts';
import { NO_TIERS } from '../script.ts';
import { rangeSays, thrownSays, valueSays } from '../tell.ts';

interface JumpProps {
  readonly desk: Desk;
  readonly state: DeskState;
  /** Rows there are for a list. */
  readonly room: number;
  readonly onClose: () => void;
}

/** The very beginning, among the knots. */
const BEGINNING: KnotPlace = { name: '', file: '', line: 0, title: 'the beginning of the story' };

export function Jump({ desk, state, room, onClose }: JumpProps) {
  const [filter, setFilter] = useState('');
  const [marked, mark] = useState(0);
  const [place, setPlace] = useState<KnotPlace | null>(null);
  const [chosen, setChosen] = useState('');
  const [problem, setProblem] = useState('');
  const { script } = state;
  const found = matching([BEGINNING, ...script.knots], filter);

  const pick = (input: string, key: Key) => {
    const at = found[Math.min(marked, found.length - 1)];
    if (key.upArrow) mark(Math.max(0, marked - 1));
    else if (key.downArrow) mark(Math.min(found.length - 1, marked + 1));
    else if (key.tab && at) setFilter(at.name);
    else if (key.return && at) {
      setPlace(at);
      setChosen(writeChosen(assumedBy(script, at.name)));
    } else {
      setFilter(typed(filter, input, key));
      mark(0);
    }
  };
  const set = (input: string, key: Key) => {
    setProblem('');
    if (key.return && place) go(place.name);
    else if (key.ctrl && input === 't') setChosen(writeChosen(changedIn(script, state.state)));
    else if (key.tab) setChosen(completed(chosen, variables(state)));
    else setChosen(typed(chosen, input, key));
  };
  const go = (knot: string) => {
    try {
      const values = readChosen(script, chosen);
      const isBeginning = knot === '' && Object.keys(values).length === 0;
      desk.jump(isBeginning ? null : { knot, values, seed: SEED });
      onClose();
    } catch (thrown) {
      setProblem(thrownSays(script, thrown));
    }
  };
  useInput((input, key) => {
    if (!key.escape) (place ? set : pick)(input, key);
    else if (place) setPlace(null);
    else onClose();
  });

  if (!place)
    return (
      <Panel title="Jump" hint="type · ↑ ↓ · Tab completes · Enter · Esc closes">
        <Field label="knot" text={filter} active />
        <Box height={1} flexShrink={0} />
        {found.length === 0 ? <Text dimColor>no knot has these letters</Text> : null}
        {windowOf(found, marked, room - 2).map((knot) => (
          <KnotRow
            key={knot.name}
            knot={knot}
            isMarked={knot === found[Math.min(marked, found.length - 1)]}
          />
        ))}
      </Panel>
    );
  return (
    <Panel title={`Jump to ${place.name || place.title}`} hint="Tab completes · Enter jumps · Esc back">
      <Field label="state" text={chosen} active />
      {problem ? <Text color="red">{problem}</Text> : null}
      <Box flexShrink={0} flexDirection="column" marginBottom={1}>
        <Text dimColor>name=value, with spaces between; the rest is as at the beginning.</Text>
        <Text dimColor>Ctrl-T: as it stands in this run · Ctrl-U: nothing</Text>
      </Box>
      {variables(state)
        .filter(([name]) => name.startsWith(wordOf(chosen)))
        .slice(0, room - 5)
        .map(([name, range]) => (
          <Row key={name}>
            {name.padEnd(14)} <Text dimColor>{range}</Text>
          </Row>
        ))}
    </Panel>
  );
}

function KnotRow({ knot: { name, file, line, title }, isMarked }: { knot: KnotPlace; isMarked: boolean }) {
  return (
    <Row isMarked={isMarked}>
      {`${isMarked ? '›' : ' '} ${(name || 'main').padEnd(16)} `}
      {title}
      <Text dimColor bold={false}>
        {file ? `  ${file}:${line}` : ''}
      </Text>
    </Row>
  );
}

/** Knots that begin so, then those that have the letters in their name, title or file. */
function matching(knots: readonly KnotPlace[], filter: string): readonly KnotPlace[] {
  const wanted = filter.toLowerCase();
  const begins = knots.filter(({ name }) => name.toLowerCase().startsWith(wanted));
  const has = knots.filter(
    (knot) =>
      !begins.includes(knot) && `${knot.name} ${knot.title} ${knot.file}`.toLowerCase().includes(wanted),
  );
  return [...begins, ...has];
}

/** Name and range of everything that can be chosen. */
function variables({ script, state }: DeskState): readonly (readonly [string, string])[] {
  return variablesOf(state, script.initial, script.anatomy, NO_TIERS).map(({ name, initial }) => {
    const declared = script.declared.find((each) => each.name === name);
    const items = script.anatomy.lists[name]?.join(', ');
    const range = rangeSays(declared, script.anatomy.lists) || items || '';
    return [name, `${range}${range && ' '}(${valueSays(initial)} at the beginning)`];
  });
}

/** The word that is being typed, as far as its `=`. */
const wordOf = (chosen: string) => (chosen.split(' ').at(-1) ?? '').split('=', 1)[0] ?? '';

function completed(chosen: string, known: readonly (readonly [string, string])[]): string {
  const word = wordOf(chosen);
  const [name] = known.find(([each]) => each.startsWith(word)) ?? [];
  if (name === undefined || chosen.endsWith('=') || word === '') return chosen;
  return `${chosen.slice(0, chosen.lastIndexOf(' ') + 1)}${name}=`;
}
