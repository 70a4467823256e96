/** The proof of a chapter: how far it is, and what came of it. */
import { Box, Text, useInput } from 'ink';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Flowing } from '../look/Flowing.tsx';
import { Panel } from '../look/Panel.tsx';
import type { Proving } from '../proving.ts';

/** Milliseconds between two looks at the clock. */
const TICK = 1_000;

export function Proof({ proving, room, onClose }: { proving: Proving; room: number; onClose: () => void }) {
  const { phase, what, lines, startedAt, took } = useStore(proving);
  const isRunning = phase === 'running';
  const now = useClock(isRunning);
  const seconds = ((isRunning ? now - startedAt : took) / 1000).toFixed(0);
  useInput((input, key) => {
    if (key.escape) onClose();
    if (input === 'p') proving.stop();
  });
  return (
    <Panel title={`Proof of ${what}`} hint={isRunning ? 'Esc closes, it goes on · p stops' : 'Esc closes'}>
      <Box flexShrink={0} marginBottom={1}>
        <Text bold color={isRunning ? 'cyan' : phase === 'proved' ? 'green' : 'red'}>
          {isRunning ? `running, ${seconds} s` : `${phase}, ${seconds} s`}
        </Text>
      </Box>
      <Box
        flexDirection="column"
        flexGrow={1}
        flexBasis={0}
        overflowY="hidden"
        justifyContent={lines.length > room / 2 ? 'flex-end' : 'flex-start'}
      >
        {lines.slice(-room).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what a program says has no other identity
          <Box key={index} flexShrink={0}>
            <Flowing {...(line.startsWith('✗') && { color: 'red' })}>{line}</Flowing>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}

/** The time in ms, looked at again each second while it matters. */
function useClock(isNeeded: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!isNeeded) return;
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, [isNeeded]);
  return now;
}
