/** A panel in the place of the text, with its title and how it is closed. */
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';

export function Panel({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  return (
    <Box flexDirection="column" flexGrow={1} borderStyle="round" borderColor="cyan" paddingX={1}>
      <Box justifyContent="space-between" flexShrink={0} marginBottom={1}>
        <Box flexShrink={0} marginRight={2}>
          <Text bold color="cyan">
            {title}
          </Text>
        </Box>
        <Text dimColor wrap="truncate">
          {hint}
        </Text>
      </Box>
      <Box flexDirection="column" flexGrow={1} overflowY="hidden">
        {children}
      </Box>
    </Box>
  );
}

/** One row of a panel, cut off at its end; it keeps its height however many there are. */
export function Row({ isMarked = false, children }: { isMarked?: boolean; children: ReactNode }) {
  return (
    <Box flexShrink={0}>
      <Text bold={isMarked} wrap="truncate">
        {children}
      </Text>
    </Box>
  );
}

/** The rows of a list around the one that is marked, as many as there is room for. */
export function windowOf<T>(rows: readonly T[], marked: number, room: number): readonly T[] {
  const first = Math.max(0, Math.min(marked - Math.floor(room / 2), rows.length - room));
  return rows.slice(first, first + room);
}
