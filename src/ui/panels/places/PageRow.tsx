import { Icon } from '../../marks/Icon.tsx';
import { t } from '../words.ts';
import type { Pages } from './usePages.ts';

/** More pages than this, or a page as small as a phone's, are told as "3 of 17". */
const NUMBERED = 7;
const SMALL = 4;

/** The pages by their numbers; nothing where there is one only. */
export function PageRow({ page, count, size, turnTo }: Pages) {
  if (count === 1) return null;
  const numbered = count <= NUMBERED && size > SMALL;
  return (
    <nav className="pages" aria-label={t('places.pages')}>
      <button
        type="button"
        className="f pages-step"
        aria-label={t('places.before')}
        aria-keyshortcuts="PageUp"
        disabled={page === 0}
        onClick={() => turnTo(page - 1)}
      >
        <Icon name="before" />
      </button>
      {!numbered && (
        <span className="pages-told" role="status">
          {t('places.pageOf', { page: page + 1, all: count })}
        </span>
      )}
      {numbered &&
        Array.from({ length: count }, (_, each) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number.
            key={each}
            type="button"
            className="f pages-number"
            aria-label={t('places.page', { page: each + 1, all: count })}
            aria-current={each === page ? 'page' : undefined}
            onClick={() => turnTo(each)}
          >
            {each + 1}
          </button>
        ))}
      <button
        type="button"
        className="f pages-step"
        aria-label={t('places.after')}
        aria-keyshortcuts="PageDown"
        disabled={page === count - 1}
        onClick={() => turnTo(page + 1)}
      >
        <Icon name="after" />
      </button>
    </nav>
  );
}
