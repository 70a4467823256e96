import { useEffect, useMemo, useState } from 'react';
import { idsOf } from '../../../game/index.ts';
import { type FateMap as Drawn, isMet, nearestUnread, type Unread, unreadFrom } from '../../../map/index.ts';
import { useGame, useGameState } from '../../game.ts';
import { Icon } from '../../marks/Icon.tsx';
import { Panel } from '../Panel.tsx';
import { t } from '../words.ts';
import { Detail } from './Detail.tsx';
import { List } from './List.tsx';
import { useLooks, useNarrow } from './look.ts';
import { useKnown } from './useKnown.ts';
import { World } from './World.tsx';
import './map.css';

/** The fate map: everything that was come to, and the fog round it. */
export function FateMap() {
  const { book, actions } = useGame();
  const [map, setMap] = useState<Drawn | null>(null);
  useEffect(() => {
    let here = true;
    book.map().then(
      (come) => here && setMap(come),
      () => {
        actions.closePanel();
        actions.notify({ key: 'notice.missing' });
      },
    );
    return () => {
      here = false;
    };
  }, [book, actions]);
  return map && <Opened map={map} />;
}

function Opened({ map }: { readonly map: Drawn }) {
  const { known, knowledge, here } = useKnown(map);
  const narrow = useNarrow();
  const [asList, setAsList] = useState(narrow);
  const [picked, setPicked] = useState<string | null>(here);
  const [called, setCalled] = useState<Unread | 'none' | null>(null);
  const lookOf = useLooks();
  const news = useGameState((state) => state.news);
  const shards = useGameState((state) => idsOf(state.profile.marks, 'shard').length);
  const fresh = useMemo(() => new Set(idsOf(news, 'node')), [news]);

  const scene = known.scenes.find(({ id }) => id === picked) ?? null;
  const chapter = scene && map.chapters[scene.chapter];
  const detail = scene && chapter && (
    <Detail
      scene={scene}
      chapter={chapter}
      look={isMet(scene) ? lookOf(scene) : undefined}
      unread={isMet(scene) ? unreadFrom(map, knowledge, scene.id) : 0}
    />
  );
  // A key on what is picked goes on to the way back.
  const pick = (id: string, byKey: boolean) => {
    setPicked(id);
    if (byKey && id === picked) document.querySelector<HTMLElement>('.map-return button')?.focus();
  };
  const call = () => {
    const found = nearestUnread(map, knowledge, here ?? undefined);
    setCalled(found ?? 'none');
    if (found) setPicked(found.id);
  };

  return (
    <Panel
      name={t('map.name')}
      kind="map"
      aside={
        <p className="label map-sum">
          <span>
            {t('map.scenes', {
              seen: known.count,
              all: map.scenes.filter(({ kind }) => kind === 'scene').length,
            })}
          </span>
          {shards > 0 && <span>{t('map.shards', shards)}</span>}
          {news.length > 0 && <span className="map-news">{t('map.news', news.length)}</span>}
        </p>
      }
    >
      <div className="map-tools">
        <button type="button" className="f map-tool" onClick={call}>
          <Icon name="codex" />
          {t('map.what')}
        </button>
        <button type="button" className="f map-tool" aria-pressed={asList} onClick={() => setAsList(!asList)}>
          <Icon name={asList ? 'map' : 'log'} />
          {asList ? t('map.asMap') : t('map.asList')}
        </button>
        <p className="prose map-called" role="status">
          {called === 'none' && t('map.nothing')}
          {called &&
            called !== 'none' &&
            t('map.nearest', { title: titleOf(map, called.id), lines: t('map.lines', called.lines) })}
        </p>
      </div>
      {asList ? (
        <List
          map={map}
          known={known}
          picked={picked}
          here={here}
          onPick={setPicked}
          detail={narrow ? detail : null}
        />
      ) : (
        <World
          map={map}
          known={known}
          here={here}
          picked={picked}
          called={called && called !== 'none' ? called.id : null}
          fresh={fresh}
          lookOf={lookOf}
          onPick={pick}
        />
      )}
      {!(narrow && asList) && detail}
    </Panel>
  );
}

const titleOf = (map: Drawn, id: string) => map.scenes.find((scene) => scene.id === id)?.title ?? id;
