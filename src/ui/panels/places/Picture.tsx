import { useEffect, useState } from 'react';
import type { SlotSummary } from '../../../game/index.ts';
import { useGame } from '../../game.ts';

/** The picture that was taken, or the plate's own. */
export function Picture({ summary }: { readonly summary: SlotSummary }) {
  const { book } = useGame();
  const { picture, point } = summary;
  const [taken, setTaken] = useState<string | null>(null);

  useEffect(() => {
    if (!picture) return;
    const url = URL.createObjectURL(picture);
    setTaken(url);
    // What is drawn stays drawn until the next one is.
    return () => URL.revokeObjectURL(url);
  }, [picture]);

  const source = picture ? taken : point.plate !== null && book.plates[point.plate]?.thumb;
  return source ? <img src={source} alt="" draggable="false" /> : null;
}
