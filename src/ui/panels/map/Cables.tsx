import { memo } from 'react';
import type { FateMap, KnownWire } from '../../../map/index.ts';
import { cableOf } from './cables.ts';

/** Units of the drawing for the width of a picture. */
const SCALE = 100;

interface Props {
  readonly map: FateMap;
  readonly wires: readonly KnownWire[];
}

/** All wires that are known of; the run's own lie over the others, and glow. */
export const Cables = memo(function Cables({ map, wires }: Props) {
  const of = (light: KnownWire['light']) =>
    wires
      .filter((wire) => wire.light === light)
      .map((wire) => cableOf(wire.points, SCALE))
      .join('');
  const run = of('run');
  return (
    <svg className="map-cables" viewBox={`0 0 ${map.width * SCALE} ${map.height * SCALE}`} aria-hidden="true">
      <path className="map-wire-open" d={of('open')} />
      <path className="map-wire-seen" d={of('seen')} />
      <path className="map-wire-glow" d={run} />
      <path className="map-wire-run" d={run} />
    </svg>
  );
});
