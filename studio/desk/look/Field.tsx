/** A line to type in. */
import { Box, type Key, Text } from 'ink';

/** What a line holds after a key: letters are added, Backspace takes one back, Ctrl-U all. */
export function typed(text: string, input: string, key: Key): string {
  if (key.backspace || key.delete) return text.slice(0, -1);
  if (key.ctrl) return input === 'u' ? '' : text;
  const isCommand = key.meta || key.return || key.tab || key.escape;
  // A paste comes as one input, line ends and all.
  return isCommand ? text : text + input.replace(/\s+/g, ' ');
}

export function Field({ label, text, active }: { label: string; text: string; active: boolean }) {
  return (
    <Box flexShrink={0}>
      <Box flexShrink={0}>
        <Text bold={active} dimColor={!active}>
          {label}{' '}
        </Text>
      </Box>
      <Text>
        {text}
        {active ? <Text inverse> </Text> : null}
      </Text>
    </Box>
  );
}
