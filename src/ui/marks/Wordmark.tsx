import { t } from '../i18n.ts';
import wordmark from './wordmark.svg';

/** The name of the book, torch-cut. The drawing is made once and checked in. */
export function Wordmark({ className }: { readonly className: string }) {
  return (
    <img
      className={className}
      src={wordmark}
      alt={t('book.name')}
      width="638"
      height="464"
      draggable="false"
    />
  );
}
