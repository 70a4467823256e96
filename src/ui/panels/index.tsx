import type { ComponentType } from 'react';
import type { Panel } from '../../game/index.ts';
import { Backlog } from './Backlog.tsx';
import { Changed } from './Changed.tsx';
import { Codex } from './Codex.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { End } from './End.tsx';
import { Import } from './Import.tsx';
import { Mishap } from './Mishap.tsx';
import { FateMap } from './map/FateMap.tsx';
import { Pause } from './Pause.tsx';
import { LoadPanel, SavePanel } from './places/Places.tsx';
import { SettingsPanel } from './Settings.tsx';
import { Share } from './Share.tsx';

const VIEWS: Readonly<Record<Exclude<Panel, 'note'>, ComponentType>> = {
  pause: Pause,
  backlog: Backlog,
  settings: SettingsPanel,
  save: SavePanel,
  load: LoadPanel,
  end: End,
  codex: Codex,
  mishap: Mishap,
  import: Import,
  share: Share,
  changed: Changed,
  map: FateMap,
  elsewhere: Elsewhere,
};

/** The panel of that name; the note is a chunk of its own. */
export function PanelView({ panel }: { readonly panel: Exclude<Panel, 'note'> }) {
  const View = VIEWS[panel];
  return <View />;
}
