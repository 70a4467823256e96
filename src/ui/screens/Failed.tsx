import { useGameState } from '../game.ts';
import { t, told } from '../i18n.ts';
import { Rim } from '../marks/Rim.tsx';
import './plain.css';

/** Something broke: said in the reader's words, with the maker's under them. */
export function Failed() {
  const failure = useGameState((state) => state.failure);
  const words = (failure && (told(failure.key) ?? told(`failed.${failure.key}`))) ?? t('failed.unknown');
  return (
    <main className="plain">
      <div className="plain-rim">
        <Rim lean={null} />
      </div>
      <h1 className="plain-title">{t('failed.title')}</h1>
      <p className="plain-text" role="alert">
        {words}
      </p>
      <button type="button" className="f button button-main" onClick={() => location.reload()}>
        <span className="cut">{t('failed.again')}</span>
      </button>
      {failure?.detail && (
        <details className="plain-detail">
          <summary className="label">{t('failed.detail')}</summary>
          <pre>{failure.detail}</pre>
        </details>
      )}
    </main>
  );
}
