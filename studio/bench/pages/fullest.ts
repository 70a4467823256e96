/** Real pictures, and doubles for what is not drawn yet: a third person and a layer before the lens. */
import { stageAssets } from '../../../src/book.ts';
import type { StageAssets } from '../../../src/stage/index.ts';

/** Wears another's pictures, under addresses of their own: they take their own room on the card. */
export const THIRD = 'third';
const DOUBLES = 'ido';

/** As large as a layer may be: a whole plate. */
const LAYER = {
  file: 'layer',
  depth: 1.4,
  front: true,
  motion: { kind: 'sway', reach: 0.01, seconds: 9, pivot: [0.5, 0] },
};

const doubled = (url: string) => `${url}?${THIRD}`;

/** The plate's data with a layer, for a plate that has none. */
async function withLayer(url: string): Promise<string> {
  const data = await (await fetch(url)).json();
  if (data.layers.length > 0) return url;
  return URL.createObjectURL(new Blob([JSON.stringify({ ...data, layers: [LAYER] })]));
}

/** @param plate the one that is to have a layer */
export async function fullestAssets(plate: string): Promise<StageAssets> {
  const real = stageAssets.plate(plate);
  if (!real) throw new Error(`there is no plate ${plate}`);
  const dataUrl = await withLayer(real.dataUrl);
  const layerUrl = (file: string) => real.layerUrl(file) ?? `${real.url}?${LAYER.file}`;
  return {
    plate: (name) => (name === plate ? { ...real, dataUrl, layerUrl } : stageAssets.plate(name)),
    actor(who, look, pose) {
      if (who !== THIRD) return stageAssets.actor(who, look, pose);
      const double = stageAssets.actor(DOUBLES, look, pose);
      return double && { ...double, url: doubled(double.url), lightUrl: doubled(double.lightUrl) };
    },
  };
}
