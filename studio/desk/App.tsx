/** The screen of the desk: text and menu, the side, the foot; a panel takes the place of text and menu while it is open. */
import { Box, type Key, Text, useApp, useInput } from 'ink';
import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { atMenu, beatOf, type Desk } from './desk.ts';
import { Foot } from './look/Foot.tsx';
import { Menu } from './look/Menu.tsx';
import { Scene } from './look/Scene.tsx';
import { Below, Side } from './look/Side.tsx';
import { Ahead } from './panels/Ahead.tsx';
import { Help } from './panels/Help.tsx';
import { Jump } from './panels/Jump.tsx';
import { Keep } from './panels/Keep.tsx';
import { Proof } from './panels/Proof.tsx';
import { Resume } from './panels/Resume.tsx';
import type { Proving } from './proving.ts';
import { chapterOf } from './script.ts';
import { endSays, thrownSays } from './tell.ts';

/** How a writer left the screen. */
export type Leaving = 'quit' | 'editor';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export interface AppProps {
  readonly desk: Desk;
  readonly proving: Proving;
  /** Folder of kept runs. */
  readonly folder: string;
  readonly size: Size;
  readonly onLeave: (how: Leaving) => void;
}

type PanelName = 'help' | 'jump' | 'ahead' | 'proof' | 'keep' | 'resume';

/** Columns from which there is room for a side. */
const WIDE = 90;
/** Rows that a panel's frame, its title and the foot take. */
const FRAME = 6;
/** Pieces of text that PgUp goes back. */
const PAGE = 8;

export function App({ desk, proving, folder, size, onLeave }: AppProps) {
  const state = useStore(desk);
  const { exit } = useApp();
  const [panel, setPanel] = useState<PanelName | null>(null);
  const [showDirections, setShowDirections] = useState(true);
  // Looking back ends when the run goes anywhere.
  const [looked, look] = useState({ from: state.turns, at: state.at, back: 0 });
  const back = looked.from === state.turns && looked.at === state.at ? looked.back : 0;
  const { columns, rows } = size;
  const isWide = columns >= WIDE;
  const turn = state.turns.at(-1);
  const close = () => setPanel(null);
  const leave = (how: Leaving) => {
    onLeave(how);
    exit();
  };
  const prove = () => {
    const { file, house } = state.script.entry;
    const chapter = house ? chapterOf(state.script, beatOf(state).path) : file;
    if (chapter === null) return desk.say('this line belongs to no chapter');
    proving.start(chapter, [house ? `--chapter=${chapter}` : file]);
    setPanel('proof');
  };
  const lookBack = (by: number) => look({ from: state.turns, at: state.at, back: Math.max(0, back + by) });

  const letters: Readonly<Record<string, () => void>> = {
    ' ': desk.on,
    m: desk.toMenu,
    b: desk.backToMenu,
    r: () => attempt(desk, desk.restart),
    d: () => setShowDirections(!showDirections),
    j: () => setPanel('jump'),
    u: () => setPanel('ahead'),
    p: prove,
    s: () => setPanel('keep'),
    l: () => setPanel('resume'),
    e: () => leave('editor'),
    '?': () => setPanel('help'),
    q: () => leave('quit'),
  };
  const press = (input: string, key: Key) => {
    if (key.ctrl) {
      if (input === 'c') leave('quit');
    } else if (key.rightArrow || (key.return && !atMenu(state))) desk.on();
    else if (key.leftArrow || key.backspace || key.delete) desk.back();
    else if (key.pageUp) lookBack(PAGE);
    else if (key.pageDown) lookBack(-PAGE);
    else letters[input]?.();
  };
  useInput(press, { isActive: panel === null });

  const room = Math.max(6, rows - FRAME);
  const panels: Readonly<Record<PanelName, () => ReactNode>> = {
    help: () => <Help onClose={close} />,
    jump: () => <Jump desk={desk} state={state} room={room} onClose={close} />,
    ahead: () => <Ahead desk={desk} script={state.script} room={room} onClose={close} />,
    proof: () => <Proof proving={proving} room={room} onClose={close} />,
    keep: () => <Keep desk={desk} folder={folder} onClose={close} />,
    resume: () => <Resume desk={desk} folder={folder} room={room} onClose={close} />,
  };
  return (
    <Box flexDirection="column" width={columns} height={rows - 1}>
      <Box flexDirection={isWide ? 'row' : 'column'} flexGrow={1} flexBasis={0}>
        <Box flexDirection="column" flexGrow={1} flexBasis={0} paddingRight={isWide ? 1 : 0}>
          {panel ? (
            panels[panel]()
          ) : (
            <>
              <Scene state={state} showDirections={showDirections} back={back} room={rows} />
              {turn && atMenu(state) ? (
                <Box flexDirection="column" flexShrink={0} marginTop={1}>
                  <Menu key={turn.index} choices={turn.choices} onChoose={desk.choose} isActive />
                  {turn.end ? <Text color="yellow">{endSays(turn)}</Text> : null}
                </Box>
              ) : null}
            </>
          )}
        </Box>
        {isWide ? <Side state={state} rows={rows} /> : panel ? null : <Below state={state} rows={rows} />}
      </Box>
      <Foot state={state} proving={proving} />
    </Box>
  );
}

/** Does what may not be possible, and says why when it is not. */
function attempt(desk: Desk, work: () => void): void {
  try {
    work();
  } catch (thrown) {
    desk.say(thrownSays(desk.getState().script, thrown));
  }
}
