/** What is unread from here, counted while one looks on. */
import { Box, Text, useInput } from 'ink';
import { useEffect, useState } from 'react';
import type { Unread } from '../../../src/story/inspect.ts';
import type { Desk } from '../desk.ts';
import { Panel, Row } from '../look/Panel.tsx';
import type { Script } from '../script.ts';
import { placeSays } from '../tell.ts';

interface AheadProps {
  readonly desk: Desk;
  readonly script: Script;
  /** Rows there are for a list. */
  readonly room: number;
  readonly onClose: () => void;
}

/** Broken ways that are shown. */
const BROKEN = 3;

export function Ahead({ desk, script, room, onClose }: AheadProps) {
  const [found, setFound] = useState<Unread | null>(null);
  const [isDone, setDone] = useState(false);
  useInput((input, key) => {
    if (key.escape || input === 'u') onClose();
  });
  useEffect(() => {
    const walk = desk.unread();
    let turn: NodeJS.Immediate;
    // A few turns at a time, so that keys are heard between.
    const step = () => {
      const { value, done = false } = walk.next();
      setFound(value);
      setDone(done);
      if (!done) turn = setImmediate(step);
    };
    turn = setImmediate(step);
    return () => clearImmediate(turn);
  }, [desk]);

  const knots = found?.knots ?? [];
  const shown = room - BROKEN - 2;
  return (
    <Panel title="Unread from here" hint="Esc closes">
      <Box flexShrink={0} flexDirection="column" marginBottom={1}>
        <Text bold>{found ? unreadSays(found, isDone) : 'walking …'}</Text>
        <Text dimColor wrap="truncate">
          read: what this desk has shown · another wording is another line
        </Text>
      </Box>
      {knots.slice(0, shown).map(({ knot, unread, met }) => (
        <Row key={knot}>
          {`${String(unread).padStart(4)} of ${String(met).padEnd(4)} `}
          {knot || 'the beginning'}
          <Text dimColor>{`  ${placeSays(script, knot)}`}</Text>
        </Row>
      ))}
      {knots.length > shown ? <Text dimColor>{`and ${knots.length - shown} more knots`}</Text> : null}
      {(found?.broken ?? []).slice(0, BROKEN).map(({ path, message }) => (
        <Box key={path} flexShrink={0}>
          <Text color="red">{`a way breaks at ${placeSays(script, path)}: ${message}`}</Text>
        </Box>
      ))}
    </Panel>
  );
}

/** In one sentence: how many, and how far that can be relied on. */
function unreadSays({ unread, met, turns, whole }: Unread, isDone: boolean): string {
  const lines = `${unread} of ${met} lines`;
  if (!isDone) return `walking: ${lines} so far, ${turns} turns`;
  return whole
    ? `exactly ${lines}: every way was walked (${turns} turns)`
    : `at least ${lines}, after ${turns} turns; there are more ways`;
}
