import type { Mode } from '../../game/index.ts';
import { useGame, useGameState } from '../game.ts';
import { t } from '../i18n.ts';
import { Icon, type IconName } from '../marks/Icon.tsx';
import './quickbar.css';

/** What a hand may want while reading; the quick place has no room here on a phone, and is in the pause there. */
export function QuickBar() {
  const { actions } = useGame();
  const mode = useGameState((state) => state.mode);
  const toggle = (wanted: Mode) => actions.setMode(mode === wanted ? 'read' : wanted);
  const quickSave = () => void actions.quickSave();
  const quickLoad = () => void actions.quickLoad();
  return (
    <nav className="quick" aria-label={t('read.bar')}>
      <Hand icon="back" word={t('read.back')} keys="Backspace" onPress={actions.back} />
      <Hand icon="log" word={t('read.log')} keys="L" onPress={() => actions.openPanel('backlog')} />
      <Hand icon="map" word={t('read.map')} keys="M" wide onPress={() => actions.openPanel('map')} />
      <Hand icon="auto" word={t('read.auto')} keys="A" on={mode === 'auto'} onPress={() => toggle('auto')} />
      <Hand icon="skip" word={t('read.skip')} keys="K" on={mode === 'skip'} onPress={() => toggle('skip')} />
      <Hand icon="save" word={t('read.save')} keys="S" onPress={() => actions.openPanel('save')} />
      <Hand icon="quickSave" word={t('read.quickSave')} keys="Q" wide onPress={quickSave} />
      <Hand icon="quickLoad" word={t('read.quickLoad')} keys="Shift+Q" wide onPress={quickLoad} />
    </nav>
  );
}

interface HandProps {
  readonly icon: IconName;
  readonly word: string;
  readonly keys: string;
  /** Of what is on or off. */
  readonly on?: boolean;
  /** Only where the bar is wide enough. */
  readonly wide?: boolean;
  readonly onPress: () => void;
}

function Hand({ icon, word, keys, on, wide = false, onPress }: HandProps) {
  return (
    <button
      type="button"
      className={wide ? 'f quick-wide' : 'f'}
      aria-keyshortcuts={keys}
      aria-pressed={on}
      onClick={() => onPress()}
    >
      <Icon name={icon} />
      {word}
    </button>
  );
}
