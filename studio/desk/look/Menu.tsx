/** The menu: numbers, or arrows and Enter. */
import { Box, Text, useInput } from 'ink';
import { useState } from 'react';
import type { Choice } from '../../../src/story/index.ts';
import { choiceSays } from '../tell.ts';
import { Flowing } from './Flowing.tsx';

interface MenuProps {
  readonly choices: readonly Choice[];
  readonly onChoose: (key: string) => void;
  readonly isActive: boolean;
}

export function Menu({ choices, onChoose, isActive }: MenuProps) {
  const [marked, mark] = useState(0);
  useInput(
    (input, key) => {
      if (key.upArrow) mark((marked + choices.length - 1) % choices.length);
      if (key.downArrow) mark((marked + 1) % choices.length);
      const chosen = key.return
        ? choices[marked]
        : /^[1-9]$/.test(input)
          ? choices[Number(input) - 1]
          : undefined;
      if (chosen) onChoose(chosen.key);
    },
    { isActive: isActive && choices.length > 0 },
  );
  return (
    <Box flexDirection="column" flexShrink={0}>
      {choices.map((choice, index) => (
        <Entry key={choice.key} choice={choice} number={index + 1} isMarked={index === marked} />
      ))}
    </Box>
  );
}

function Entry({ choice, number, isMarked }: { choice: Choice; number: number; isMarked: boolean }) {
  const also = choiceSays(choice);
  return (
    <Box flexShrink={0}>
      <Box flexShrink={0} width={5}>
        <Text color="yellow">{`${isMarked ? '›' : ' '} ${number}. `}</Text>
      </Box>
      <Box flexGrow={1} flexBasis={0}>
        <Flowing bold={isMarked} dimColor={choice.locked !== undefined}>
          {choice.text}
          <Text dimColor bold={false}>{`  ${choice.key}${also ? ` · ${also}` : ''}`}</Text>
        </Flowing>
      </Box>
    </Box>
  );
}
