import { useEffect, useState } from 'react';
import type { ToldWay } from '../../../game/index.ts';
import { isMet, type KnownScene } from '../../../map/index.ts';
import { useGame, useGameState } from '../../game.ts';
import { Icon } from '../../marks/Icon.tsx';
import { Emphasised } from '../../parts/Emphasised.tsx';
import { type Look, Picture } from '../../parts/Picture.tsx';
import { t } from '../words.ts';

interface Props {
  readonly scene: KnownScene;
  readonly chapter: { readonly number: number; readonly title: string };
  readonly look: Look | undefined;
  /** Unread lines that can be reached from it. */
  readonly unread: number;
}

/** Choices told of the way to a scene; more are told as a number. */
const TOLD = 3;

/** What is known of the picked scene, and the way back to it. */
export function Detail({ scene, chapter, look, unread }: Props) {
  const known = isMet(scene);
  return (
    <aside className="map-detail" aria-live="polite" data-known={known}>
      {known && look && (
        <span className="map-detail-pic cut">
          <Picture {...look} />
        </span>
      )}
      <p className="label map-detail-chapter">
        {t('map.chapter', { number: chapter.number, title: chapter.title })}
      </p>
      <h3 className="map-detail-title">{known ? scene.title : t('map.notSeen')}</h3>
      {known ? <Reached scene={scene} unread={unread} /> : <p className="prose">{hintOf(scene)}</p>}
    </aside>
  );
}

const hintOf = ({ hint }: KnownScene) => hint ?? t('map.ending');

function Reached({ scene, unread }: Pick<Props, 'scene' | 'unread'>) {
  const { actions } = useGame();
  const way = useGameState((state) => state.ways[scene.id]);
  const found = useGameState((state) => state.profile.marks);
  const told = useTold(scene.id);
  const knows = told && found.some(({ kind, id }) => kind === 'shard' && !told.shards.includes(id));
  return (
    <>
      {way && (
        <p className="prose map-detail-line">
          <Emphasised text={way.point.lastLine} />
        </p>
      )}
      {way && (
        <div className="map-return">
          <button
            type="button"
            className="f button button-main"
            onClick={() => void actions.returnTo(scene.id, false)}
          >
            <span className="cut">{knows ? t('map.asItWas') : t('map.return')}</span>
          </button>
          {knows && (
            <button type="button" className="f button" onClick={() => void actions.returnTo(scene.id, true)}>
              <span className="cut">
                <Icon name="shard" />
                {t('map.knowing')}
              </span>
            </button>
          )}
          <p className="prose map-note">{t('map.kept')}</p>
        </div>
      )}
      <dl className="map-facts">
        {told && told.choices.length > 0 && (
          <>
            <dt className="label">{t('map.you')}</dt>
            <dd>
              <ul>
                {told.choices.slice(-TOLD).map((text, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two choices may read the same; their order is theirs.
                  <li key={place}>
                    <Emphasised text={text} />
                  </li>
                ))}
              </ul>
              {told.choices.length > TOLD && <small>{t('map.before', told.choices.length - TOLD)}</small>}
            </dd>
          </>
        )}
        {scene.waysOn.all > 0 && (
          <>
            <dt className="label">{t('map.waysOn')}</dt>
            <dd>{t('map.walked', scene.waysOn)}</dd>
          </>
        )}
        <dt className="label">{t('map.unread')}</dt>
        <dd>{unread > 0 ? t('map.lines', unread) : t('map.allRead')}</dd>
        {told && told.shards.length > 0 && (
          <>
            <dt className="label">{t('map.shardsThen')}</dt>
            <dd>
              <span className="map-shards" role="img" aria-label={t('map.shards', told.shards.length)}>
                {told.shards.map((id) => (
                  <Icon key={id} name="shard" />
                ))}
              </span>
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

/** How the scene was reached; null while it is played again, and where that is not known. */
function useTold(id: string): ToldWay | null {
  const { actions } = useGame();
  const [told, setTold] = useState<{ readonly id: string; readonly way: ToldWay | null } | null>(null);
  useEffect(() => {
    let here = true;
    void actions.tellWay(id).then((way) => here && setTold({ id, way }));
    return () => {
      here = false;
    };
  }, [actions, id]);
  return told?.id === id ? told.way : null;
}
