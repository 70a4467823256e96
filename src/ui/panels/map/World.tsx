import { useCallback, useEffect, useRef } from 'react';
import { type FateMap, isMet, type Known } from '../../../map/index.ts';
import { useGameState } from '../../game.ts';
import { nearest, wayOf } from '../../input/arrows.ts';
import { Cables } from './Cables.tsx';
import type { useLooks } from './look.ts';
import { Scene } from './Scene.tsx';
import { usePan } from './usePan.ts';

interface WorldProps {
  readonly map: FateMap;
  readonly known: Known;
  readonly here: string | null;
  readonly picked: string | null;
  readonly called: string | null;
  readonly fresh: ReadonlySet<string>;
  readonly lookOf: ReturnType<typeof useLooks>;
  readonly onPick: (id: string, byKey: boolean) => void;
}

/** How much one press of a key makes larger. */
const SCALES: Readonly<Record<string, number>> = { '+': 1.3, '=': 1.3, '-': 1 / 1.3 };

/** The map spread out, to be moved and walked about. */
export function World({ map, known, here, picked, called, fresh, lookOf, onPick }: WorldProps) {
  const frame = useRef<HTMLDivElement>(null);
  const world = useRef<HTMLDivElement>(null);
  const still = useGameState((state) => state.settings.reducedMotion);
  const axis = useRef<HTMLDivElement>(null);
  const pan = usePan(frame, world, axis);
  const partOf = useCallback(
    (id: string): [number, number] => {
      const at = map.scenes.find((scene) => scene.id === id)?.at ?? [map.width / 2, map.height / 2];
      return [at[0] / map.width, at[1] / map.height];
    },
    [map],
  );

  useEffect(() => {
    pan.show(partOf(here ?? ''), here ? 1 : 0.5, true);
    if (here)
      world.current?.querySelector<HTMLElement>(`[data-scene="${here}"]`)?.focus({ preventScroll: true });
  }, [pan, partOf, here]);

  useEffect(() => {
    if (!called) return;
    pan.show(partOf(called), null, still);
    world.current?.querySelector<HTMLElement>(`[data-scene="${called}"]`)?.focus({ preventScroll: true });
  }, [pan, partOf, called, still]);

  useEffect(() => {
    const dialog = frame.current?.closest('[role="dialog"]');
    const onScale = (event: Event) => {
      const by = SCALES[(event as KeyboardEvent).key];
      if (by === undefined) return;
      pan.scale(by);
      event.preventDefault();
    };
    dialog?.addEventListener('keydown', onScale);
    return () => dialog?.removeEventListener('keydown', onScale);
  }, [pan]);

  function onKey(event: React.KeyboardEvent) {
    const way = wayOf(event.nativeEvent);
    const from = event.target as HTMLElement;
    const id = from.dataset.scene;
    if (!way || id === undefined) return;
    const all = [...(world.current?.querySelectorAll<HTMLElement>('[data-scene]') ?? [])];
    const joined = new Set(
      map.wires.flatMap((wire) => (wire.from === id ? [wire.to] : wire.to === id ? [wire.from] : [])),
    );
    // Along a wire first; where none leads that way, to what lies there.
    const next =
      nearest(
        from,
        way,
        all.filter((stop) => joined.has(stop.dataset.scene ?? '')),
      ) ?? nearest(from, way, all);
    event.preventDefault();
    if (!next) return;
    next.focus({ preventScroll: true });
    pan.show(partOf(next.dataset.scene ?? ''), null, still);
  }

  // Where nothing is picked, Tab comes to the first that tells anything.
  const tellable = known.scenes.find(({ standing }) => standing !== 'fog');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys go to the scenes inside; the frame only hears them pass.
    <div className="map-frame" ref={frame} onKeyDown={onKey}>
      <div className="map-view">
        <div
          className="map-world"
          ref={world}
          style={{ '--across': map.width, '--down': map.height } as React.CSSProperties}
        >
          <Cables map={map} wires={known.wires} />
          {known.scenes.map((scene) => (
            <Scene
              key={scene.id}
              scene={scene}
              look={isMet(scene) ? lookOf(scene) : undefined}
              picked={scene.id === picked}
              fresh={fresh.has(scene.id)}
              called={scene.id === called}
              stop={scene.id === (picked ?? tellable?.id)}
              first={scene.id === here}
              onPick={onPick}
            />
          ))}
        </div>
      </div>
      <Axis map={map} known={known} at={axis} />
    </div>
  );
}

interface AxisProps extends Pick<WorldProps, 'map' | 'known'> {
  readonly at: React.RefObject<HTMLDivElement | null>;
}

/** The chapters' names over their columns, at the top wherever the map is. */
function Axis({ map, known, at }: AxisProps) {
  const seen = new Set(known.scenes.filter(isMet).map(({ chapter }) => chapter));
  return (
    <div className="map-axis" ref={at}>
      {map.chapters.map((chapter, index) => (
        <p
          key={chapter.file}
          style={{ '--x': chapter.x + chapter.width / 2 } as React.CSSProperties}
          data-known={seen.has(index)}
        >
          <b>{chapter.number}</b>
          {seen.has(index) && <span>{chapter.title}</span>}
        </p>
      ))}
    </div>
  );
}
