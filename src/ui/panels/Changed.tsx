import type { Change } from '../../game/index.ts';
import { useGame, useGameState } from '../game.ts';
import { Rim } from '../marks/Rim.tsx';
import { Emphasised } from '../parts/Emphasised.tsx';
import { Panel } from './Panel.tsx';
import { t } from './words.ts';
import './changed.css';

/** What an update of the story changed for this run, scene by scene, in the order it was met. */
export function Changed() {
  const { actions } = useGame();
  const changes = useGameState((state) => state.changes);
  return (
    <Panel name={t('changed.name')} kind="changed" closes={false}>
      <div className="changed-rim">
        <Rim lean={null} />
      </div>
      <div role="alert">
        <p className="changed-intro">{t('changed.intro')}</p>
        {scenesOf(changes).map(([scene, met]) => (
          <section className="changed-scene" key={scene}>
            <h3 className="changed-title">{scene}</h3>
            {met.map((change, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is what it was when it was told.
              <Told key={place} change={change} />
            ))}
          </section>
        ))}
      </div>
      <button
        type="button"
        className="f button button-main changed-go"
        data-first
        onClick={actions.closePanel}
      >
        <span className="cut">{t('changed.go')}</span>
      </button>
    </Panel>
  );
}

function scenesOf(changes: readonly Change[]): readonly (readonly [string, readonly Change[]])[] {
  const scenes = new Map<string, Change[]>();
  for (const change of changes) scenes.set(change.scene, [...(scenes.get(change.scene) ?? []), change]);
  return [...scenes];
}

function Told({ change }: { readonly change: Change }) {
  return (
    <div className="changed-told" data-kind={change.kind}>
      <p>{wordsOf(change)}</p>
      {change.text !== null && (
        <p className="changed-choice">
          <Emphasised text={change.text} />
        </p>
      )}
    </div>
  );
}

function wordsOf({ kind, text, why }: Change): string {
  if (kind === 'moved') return t('changed.moved');
  if (kind === 'reworded') return text === null ? t('changed.rewordedHere') : t('changed.reworded');
  return t(`changed.${why ?? 'gone'}`);
}
