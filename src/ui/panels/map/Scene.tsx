import type { CSSProperties } from 'react';
import { isMet, type KnownScene } from '../../../map/index.ts';
import { type Look, Picture } from '../../parts/Picture.tsx';
import { t } from '../words.ts';
import { standingWord } from './standings.ts';

interface Props {
  readonly scene: KnownScene;
  /** Only of a scene that is known. */
  readonly look: Look | undefined;
  readonly picked: boolean;
  readonly fresh: boolean;
  /** Something unread lies here: the player has asked. */
  readonly called: boolean;
  /** Tab comes to it; to the others one walks by arrows. */
  readonly stop: boolean;
  /** It has the focus when the map opens. */
  readonly first: boolean;
  /** `byKey`: a key pressed it; a hand that points only picks. */
  readonly onPick: (id: string, byKey: boolean) => void;
}

/** A key scene on the map: its picture, or a shape in the fog. What is not known has neither picture nor name in the page. */
export function Scene({ scene, look, picked, fresh, called, stop, first, onPick }: Props) {
  const { id, standing, kind, at } = scene;
  const place = { '--x': at[0], '--y': at[1] } as CSSProperties;
  if (standing === 'fog') return <i className="map-fog" style={place} data-kind={kind} aria-hidden="true" />;
  const known = isMet(scene);
  return (
    <button
      type="button"
      className="f map-scene"
      style={place}
      data-scene={id}
      data-kind={kind}
      data-standing={standing}
      data-picked={picked}
      data-fresh={fresh}
      data-called={called}
      tabIndex={stop ? 0 : -1}
      data-first={first || undefined}
      aria-pressed={picked}
      aria-label={t('map.scene', {
        title: known ? scene.title : (scene.hint ?? t('map.ending')),
        standing: standingWord(standing),
      })}
      onClick={(event) => onPick(id, event.detail === 0)}
      onFocus={() => onPick(id, false)}
    >
      {known && kind === 'scene' && <span className="map-pic cut">{look && <Picture {...look} />}</span>}
      {kind === 'ending' && <Disc got={known} />}
      {!known && kind === 'scene' && <i className="map-shape" aria-hidden="true" />}
      {known && <em>{scene.title}</em>}
    </button>
  );
}

/** Zalem from below: an ending, lit when it was come to. */
function Disc({ got }: { readonly got: boolean }) {
  return (
    <svg className="map-disc" data-got={got} viewBox="0 0 112 64" aria-hidden="true">
      <ellipse cx="56" cy="32" rx="40" ry="15" />
      <ellipse cx="56" cy="32" rx="33" ry="11" strokeDasharray="7 4 3 4 7 9" />
    </svg>
  );
}
