import { t } from '../i18n.ts';
import { Halo } from '../marks/Halo.tsx';
import './plain.css';

/** Nothing to read yet. The mark comes only when it takes a while. */
export function Loading() {
  return (
    <main className="plain" aria-busy="true">
      <div className="plain-wait">
        <Halo />
        <p className="unseen" role="status">
          {t('keys.loading')}
        </p>
      </div>
    </main>
  );
}
