import type { Beat } from '../../story/index.ts';
import { useCodex, useGame, useGameState } from '../game.ts';
import { t } from '../i18n.ts';
import { Icon } from '../marks/Icon.tsx';
import { entriesOf } from './terms.ts';
import './found.css';

/** True when the reader wins back a memory with this line. */
export const hasShard = ({ marks }: Beat): boolean => marks.some((mark) => mark.kind === 'shard');

/** What a line leaves in the reader's hands, told beside the name once the line is whole. */
export function Found({ beat }: { readonly beat: Beat }) {
  const { actions } = useGame();
  const whole = useGameState((state) => state.whole);
  const entries = entriesOf(beat);
  // Asked for while the line is typed.
  const codex = useCodex(entries.length > 0);
  const shard = hasShard(beat);
  if (!whole) return null;
  return (
    <div className="found">
      <div className="found-row" data-both={shard && entries.length > 0}>
        {entries.map((entry) => {
          const title = codex[entry]?.title;
          return (
            title && (
              <button
                key={entry}
                type="button"
                className="f codex-chip"
                aria-label={t('codex.of', { title })}
                aria-keyshortcuts="C"
                aria-haspopup="dialog"
                onClick={() => actions.openCodex(entry)}
              >
                <Icon name="codex" />
                <span>{title}</span>
              </button>
            )
          );
        })}
        {shard && (
          <p className="shard-chip" aria-hidden="true">
            <Icon name="shard" />
            {t('found.shard')}
          </p>
        )}
      </div>
    </div>
  );
}
