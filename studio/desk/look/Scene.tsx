/** The text of the run so far, the line that is shown last of all. */
import { Box, Text } from 'ink';
import { type Beat, spansOf } from '../../../src/story/index.ts';
import type { DeskState } from '../desk.ts';
import type { Script } from '../script.ts';
import { freshSays, sceneSays, speakerSays } from '../tell.ts';
import { Flowing } from './Flowing.tsx';

/** Something that stands in the text. */
type Piece =
  | { readonly kind: 'scene'; readonly key: string; readonly text: string }
  | { readonly kind: 'taken'; readonly key: string; readonly text: string }
  | { readonly kind: 'beat'; readonly key: string; readonly beat: Beat; readonly fresh: string };

interface SceneProps {
  readonly state: DeskState;
  readonly showDirections: boolean;
  /** Pieces that are left out at the end, to look back. */
  readonly back: number;
  /** Lines there may be: more pieces than that cannot be seen. */
  readonly room: number;
}

export function Scene({ state, showDirections, back, room }: SceneProps) {
  const all = piecesOf(state);
  const end = Math.max(1, all.length - back);
  const last = all[end - 1];
  return (
    <Box flexDirection="column" flexGrow={1} flexBasis={0} overflowY="hidden" justifyContent="flex-end">
      {all.slice(Math.max(0, end - room), end).map((piece) => (
        <Box key={piece.key} flexShrink={0} flexDirection="column">
          {piece.kind === 'scene' ? (
            <Text bold color="cyan">{`── ${piece.text}`}</Text>
          ) : piece.kind === 'taken' ? (
            <Text color="yellow">{`› ${piece.text}`}</Text>
          ) : (
            <Line
              script={state.script}
              beat={piece.beat}
              fresh={showDirections ? piece.fresh : ''}
              isShown={piece === last && back === 0}
            />
          )}
        </Box>
      ))}
    </Box>
  );
}

/** A line, what begins with it above it, dim. */
function Line({
  script,
  beat,
  fresh,
  isShown,
}: {
  script: Script;
  beat: Beat;
  fresh: string;
  isShown: boolean;
}) {
  const speaker = speakerSays(script, beat);
  const colour = beat.speaker && script.entry.house?.names.cast[beat.speaker.who]?.colour;
  return (
    <Box flexShrink={0}>
      <Box flexShrink={0} width={2}>
        <Text color="cyan">{isShown ? '▌' : ' '}</Text>
      </Box>
      <Box flexDirection="column" flexGrow={1} flexBasis={0}>
        {fresh ? <Flowing dimColor>{`‹${fresh}›`}</Flowing> : null}
        <Flowing bold={isShown}>
          {speaker ? <Text {...(colour && { color: colour })}>{`${speaker}: `}</Text> : null}
          {spansOf(beat.text).map((span, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the spans of a line stand still
            <Text key={index} italic={span.strong}>
              {span.text}
            </Text>
          ))}
        </Flowing>
      </Box>
    </Box>
  );
}

function piecesOf({ turns, choices, at }: DeskState): readonly Piece[] {
  const pieces: Piece[] = [];
  let before: Beat | undefined;
  turns.forEach((turn, number) => {
    const isLast = number === turns.length - 1;
    turn.beats.forEach((beat, index) => {
      if (isLast && index > at) return;
      const key = `${number}.${index}`;
      const scene = sceneSays(beat);
      if (scene !== '' && (!before || sceneSays(before) !== scene))
        pieces.push({ kind: 'scene', key: `${key} scene`, text: scene });
      pieces.push({ kind: 'beat', key, beat, fresh: freshSays(beat, before) });
      before = beat;
    });
    const taken = turn.choices.find(({ key }) => key === choices[number]);
    if (taken && !isLast) pieces.push({ kind: 'taken', key: `${number} taken`, text: taken.text });
  });
  return pieces;
}
