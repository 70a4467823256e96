/** The keys. */
import { Box, Text, useInput } from 'ink';
import { KEYS } from '../keys.ts';
import { Panel } from '../look/Panel.tsx';

export function Help({ onClose }: { onClose: () => void }) {
  useInput(onClose);
  return (
    <Panel title="Keys" hint="any key closes">
      {KEYS.map(([keys, does]) => (
        <Box key={keys} flexShrink={0}>
          <Box width={17} flexShrink={0}>
            <Text bold>{keys}</Text>
          </Box>
          <Text wrap="truncate">{does}</Text>
        </Box>
      ))}
    </Panel>
  );
}
