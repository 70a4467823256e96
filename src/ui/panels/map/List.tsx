import { type FateMap, isMet, type Known, type KnownScene } from '../../../map/index.ts';
import { t } from '../words.ts';
import { standingWord } from './standings.ts';

interface Props {
  readonly map: FateMap;
  readonly known: Known;
  readonly picked: string | null;
  /** It has the focus when the map opens. */
  readonly here: string | null;
  readonly onPick: (id: string) => void;
  /** What is told of the picked scene stands under its row. */
  readonly detail: React.ReactNode;
}

/** The same map as a list: chapters, their scenes, and the ways on from each. */
export function List({ map, known, picked, here, onPick, detail }: Props) {
  const byId = new Map(known.scenes.map((scene) => [scene.id, scene]));
  const tellable = known.scenes.filter(({ standing }) => standing !== 'fog');
  const waysFrom = (id: string) =>
    known.wires.filter((wire) => wire.from === id).map(({ to }) => byId.get(to) as KnownScene);
  return (
    <ol className="map-list">
      {map.chapters.map((chapter, index) => {
        const own = tellable.filter((scene) => scene.chapter === index);
        if (own.length === 0) return null;
        return (
          <li key={chapter.file}>
            <h3>
              <b className="map-list-number">{chapter.number}</b> {chapter.title}
            </h3>
            <ol>
              {own.map((scene) => (
                <li key={scene.id} data-standing={scene.standing}>
                  <button
                    type="button"
                    className="f map-row"
                    data-scene={scene.id}
                    data-first={scene.id === here || undefined}
                    aria-expanded={scene.id === picked}
                    onClick={() => onPick(scene.id)}
                  >
                    <i aria-hidden="true" />
                    <span className="map-row-name">
                      {isMet(scene) ? scene.title : (scene.hint ?? t('map.ending'))}
                    </span>
                    <small className="label">{standingWord(scene.standing)}</small>
                  </button>
                  {isMet(scene) && scene.waysOn.all > 1 && (
                    <ul className="map-ways" aria-label={t('map.waysOn')}>
                      {waysFrom(scene.id).map((next) => (
                        <li key={next.id} data-standing={next.standing}>
                          {isMet(next) ? next.title : (next.hint ?? t('map.ending'))}
                        </li>
                      ))}
                    </ul>
                  )}
                  {scene.id === picked && detail}
                </li>
              ))}
            </ol>
          </li>
        );
      })}
    </ol>
  );
}
