/** Keeps this run in a file. */
import path from 'node:path';
import { Box, Text, useInput } from 'ink';
import { useState } from 'react';
import { beatOf, type Desk } from '../desk.ts';
import { writeKept } from '../keep.ts';
import { Field, typed } from '../look/Field.tsx';
import { Panel } from '../look/Panel.tsx';
import { thrownSays } from '../tell.ts';

export function Keep({ desk, folder, onClose }: { desk: Desk; folder: string; onClose: () => void }) {
  const [name, setName] = useState(() => nameFor(desk));
  const [problem, setProblem] = useState('');
  useInput((input, key) => {
    if (key.escape) return onClose();
    if (!key.return) return setName(typed(name, input, key));
    try {
      const file = writeKept(folder, name, desk.keep());
      desk.say(`kept in ${path.relative(process.cwd(), file)}`);
      onClose();
    } catch (thrown) {
      setProblem(thrownSays(desk.getState().script, thrown));
    }
  });
  return (
    <Panel title="Keep this run" hint="Enter keeps · Esc closes">
      <Field label="name" text={name} active />
      <Box height={1} flexShrink={0} />
      {problem ? <Text color="red">{problem}</Text> : null}
      <Text dimColor>A run of the same name is written over.</Text>
      <Text
        dimColor
      >{`The choices and the line, as JSON, in ${path.relative(process.cwd(), folder) || folder}`}</Text>
    </Panel>
  );
}

/** The knot, and how many choices led there. */
function nameFor(desk: Desk): string {
  const state = desk.getState();
  const knot = beatOf(state).path.split('.', 1)[0] || 'beginning';
  return `${/^\d/.test(knot) ? 'beginning' : knot}-${state.choices.length}`;
}
