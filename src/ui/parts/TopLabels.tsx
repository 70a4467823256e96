import type { SceneState } from '../../story/index.ts';
import { useGame } from '../game.ts';
import { t } from '../i18n.ts';
import { Icon } from '../marks/Icon.tsx';
import './toplabels.css';

/** Where we are, and the two buttons that stand over the picture. They come and go together. */
export function TopLabels({ scene }: { readonly scene: SceneState }) {
  const { actions } = useGame();
  return (
    <header className="top">
      <p className="top-where">
        <span className="label">
          {scene.chapter === 0
            ? scene.chapterTitle
            : t('read.where', { chapter: scene.chapter, title: scene.chapterTitle })}
        </span>
        <span className="label label-plain">{scene.title}</span>
      </p>
      <button
        type="button"
        className="f top-button"
        aria-label={t('read.hide')}
        aria-keyshortcuts="H"
        onClick={() => actions.setHidden(true)}
      >
        <Icon name="hide" />
      </button>
      <button
        type="button"
        className="f top-button"
        aria-label={t('read.menu')}
        aria-keyshortcuts="Escape"
        onClick={() => actions.openPanel('pause')}
      >
        <Icon name="menu" />
      </button>
    </header>
  );
}
