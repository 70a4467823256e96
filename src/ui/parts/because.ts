import { told } from '../i18n.ts';
import type { IconName } from '../marks/Icon.tsx';

/** Why a door is open, as an icon, a word and whose light it is in: warm for people, cold for memory. */
export interface Reason {
  readonly icon: IconName;
  readonly word: string;
  readonly light: 'warm' | 'cold';
}

const ICONS: Readonly<Record<string, IconName>> = {
  trust_ido: 'trust',
  trust_hugo: 'trust',
  resolve: 'resolve',
  law: 'law',
  shards: 'shard',
  shard: 'shard',
};

/** The reason behind a `# because:`; a word nobody translated is shown as it is. */
export function reasonOf(because: string): Reason {
  const icon = ICONS[because] ?? 'because';
  return {
    icon,
    word: told(`because.${because}`) ?? because.replaceAll('_', ' '),
    light: icon === 'shard' ? 'cold' : 'warm',
  };
}
