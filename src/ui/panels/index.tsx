import type { ComponentType } from 'react';
import type { Panel } from '../../game/index.ts';
import { Backlog } from './Backlog.tsx';
import { End } from './End.tsx';
import { Note } from './Note.tsx';
import { Pause } from './Pause.tsx';
import { SettingsPanel } from './Settings.tsx';
import { LoadPanel, SavePanel } from './Slots.tsx';

const VIEWS: Readonly<Record<Panel, ComponentType>> = {
  note: Note,
  pause: Pause,
  backlog: Backlog,
  settings: SettingsPanel,
  save: SavePanel,
  load: LoadPanel,
  end: End,
};

/** The panel of that name. */
export function PanelView({ panel }: { readonly panel: Panel }) {
  const View = VIEWS[panel];
  return <View />;
}
