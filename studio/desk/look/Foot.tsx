/** The foot of the screen: what is wrong with the files, what an edit changed, what was done last, the keys. */
import { Box, Text } from 'ink';
import { useStore } from 'zustand';
import type { DeskState } from '../desk.ts';
import type { Proving } from '../proving.ts';
import { Flowing } from './Flowing.tsx';

/** Problems and divergences that are shown; the others are counted. */
const MOST = 4;

export function Foot({ state, proving }: { state: DeskState; proving: Proving }) {
  const { problems, divergences, notice } = state;
  const { phase, what } = useStore(proving);
  const wrong = problems.map(({ place, message }) => (place ? `${place}: ${message}` : message));
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Told
        title="The files cannot be taken in; the run goes on with the story as it was:"
        lines={wrong}
        colour="red"
      />
      <Told title="The edit changed this run:" lines={divergences} colour="yellow" />
      <Box justifyContent="space-between">
        <Text wrap="truncate">
          {notice || <Text dimColor>Space on · ← back · j jump · ? keys · q quit</Text>}
        </Text>
        {phase === 'idle' ? null : (
          <Box flexShrink={0} marginLeft={1}>
            <Text color={phase === 'proved' ? 'green' : phase === 'running' ? 'cyan' : 'red'}>
              {phase === 'running' ? `proving ${what}` : `${what}: ${phase}`}
            </Text>
          </Box>
        )}
      </Box>
    </Box>
  );
}

function Told({ title, lines, colour }: { title: string; lines: readonly string[]; colour: string }) {
  if (lines.length === 0) return null;
  const more = lines.length - MOST;
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Text bold color={colour}>
        {title}
      </Text>
      {lines.slice(0, MOST).map((line) => (
        <Box key={line} paddingLeft={2}>
          <Flowing color={colour}>{line}</Flowing>
        </Box>
      ))}
      {more > 0 ? <Text color={colour}>{`  and ${more} more`}</Text> : null}
    </Box>
  );
}
