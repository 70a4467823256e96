import { useEffect, useRef } from 'react';
import { useGame } from '../game.ts';

/** What a place or a scene looks like. */
export interface Look {
  /** The picture that was taken there. */
  readonly picture?: Blob | undefined;
  /** Id of the plate that stands in for it. */
  readonly plate: string | null;
}

/** The picture that was taken, or the plate's own; nothing where there is neither. */
export function Picture({ picture, plate }: Look) {
  const { book } = useGame();
  if (picture) return <Taken picture={picture} />;
  const thumb = plate !== null && book.plates[plate]?.thumb;
  return thumb ? <img src={thumb} alt="" draggable="false" /> : null;
}

function Taken({ picture }: { readonly picture: Blob }) {
  const at = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const image = at.current;
    if (!image) return;
    const url = URL.createObjectURL(picture);
    // Given back once it is drawn, even when this is gone by then: what is on its way must not lead nowhere.
    const done = () => {
      URL.revokeObjectURL(url);
      image.removeEventListener('load', done);
      image.removeEventListener('error', done);
    };
    image.addEventListener('load', done);
    image.addEventListener('error', done);
    image.src = url;
  }, [picture]);
  return <img ref={at} alt="" draggable="false" />;
}
