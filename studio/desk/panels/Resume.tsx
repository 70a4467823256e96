/** Takes up a run that was kept. */
import { Box, Text, useInput } from 'ink';
import { useState } from 'react';
import type { Desk } from '../desk.ts';
import { listKept, readKept } from '../keep.ts';
import { Field, typed } from '../look/Field.tsx';
import { Panel, Row, windowOf } from '../look/Panel.tsx';
import { thrownSays } from '../tell.ts';

interface ResumeProps {
  readonly desk: Desk;
  readonly folder: string;
  /** Rows there are for a list. */
  readonly room: number;
  readonly onClose: () => void;
}

export function Resume({ desk, folder, room, onClose }: ResumeProps) {
  const [filter, setFilter] = useState('');
  const [marked, mark] = useState(0);
  const [problem, setProblem] = useState('');
  const [kept] = useState(() => listKept(folder));
  const found = kept.filter(({ name }) => name.includes(filter));
  useInput((input, key) => {
    const file = found[marked];
    if (key.escape) onClose();
    else if (key.upArrow) mark(Math.max(0, marked - 1));
    else if (key.downArrow) mark(Math.min(found.length - 1, marked + 1));
    else if (key.return) {
      if (file) take(file.name);
    } else {
      setFilter(typed(filter, input, key));
      mark(0);
    }
  });
  const take = (name: string) => {
    try {
      desk.resume(readKept(folder, name));
      desk.say(`took up ${name}`);
      onClose();
    } catch (thrown) {
      setProblem(thrownSays(desk.getState().script, thrown));
    }
  };
  return (
    <Panel title="Take up a kept run" hint="type · ↑ ↓ · Enter · Esc closes">
      <Field label="name" text={filter} active />
      <Box height={1} flexShrink={0} />
      {problem ? <Text color="red">{problem}</Text> : null}
      {found.length === 0 ? <Text dimColor>no run is kept</Text> : null}
      {windowOf(found, marked, room - 3).map((file) => (
        <Row key={file.name} isMarked={file === found[marked]}>
          {`${file === found[marked] ? '›' : ' '} ${file.name.padEnd(24)} `}
          <Text dimColor bold={false}>
            {new Date(file.savedAt).toLocaleString('en-GB')}
          </Text>
        </Row>
      ))}
    </Panel>
  );
}
