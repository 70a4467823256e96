import type { SlotSummary } from '../../../game/index.ts';
import { Icon, type IconName } from '../../marks/Icon.tsx';
import { t } from '../words.ts';
import { kindOf } from './order.ts';
import { nameOf, type PlaceActs } from './usePlace.ts';

interface Props {
  readonly summary: SlotSummary;
  readonly acts: PlaceActs;
  readonly onRename: () => void;
}

/** What can be done with a place besides using it. */
export function Tools({ summary, acts, onRename }: Props) {
  const { slot, label } = summary;
  const kind = kindOf(slot);
  const own = kind === 'own';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame.
    <div className="tools" role="group" aria-label={t('places.tools', { name: nameOf(summary) })} data-tools>
      {own && <Tool icon="pen" word={t('places.rename')} keys="R" onPress={onRename} />}
      {own && (
        <Tool
          icon={label.locked ? 'unlock' : 'lock'}
          word={label.locked ? t('places.unlock') : t('places.lock')}
          keys="L"
          onPress={acts.lock}
        />
      )}
      <Tool icon="file" word={t('places.file')} keys="E" onPress={acts.keepFile} />
      <Tool icon="share" word={t('places.share')} onPress={acts.share} />
      {(own || kind === 'quick') && (
        <Tool icon="bin" word={t('places.erase')} keys="Delete" onPress={acts.erase} />
      )}
    </div>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly word: string;
  readonly keys?: string;
  readonly onPress: () => void;
}

function Tool({ icon, word, keys, onPress }: ToolProps) {
  return (
    <button type="button" className="f tool" aria-keyshortcuts={keys} onClick={onPress}>
      <Icon name={icon} />
      {word}
    </button>
  );
}
