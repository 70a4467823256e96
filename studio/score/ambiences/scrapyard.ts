/** The yard at dawn: wind through tin, far drips, and somewhere a bearing that has not finished rolling. */
import { among, behind, between, inRoom, strike, tin } from '../kit/struck.ts';
import { bubble, hiss, wash, waves } from '../kit/textures.ts';
import type { Build, LoopPiece } from '../pieces.ts';

const SECONDS = 20;

const base: Build = (studio) => {
  const spot = inRoom(studio, 'yard', 11_000);
  const { chance } = spot;
  const [slow, gust] = [waves(1, 0.6), waves(3, 0.2)];
  const wind = (u: number): number => 0.4 + 0.35 * slow(u) + 0.25 * gust(u);
  wash(spot, { seconds: SECONDS, cut: (u) => 180 + 190 * wind(u), q: 0.7, level: (u) => 0.2 * wind(u) });
  wash(spot, { seconds: SECONDS, kind: 'high', cut: 5600, level: (u) => 0.022 * wind(u) ** 2 });
  // Pipes and sheets that the wind finds: each has its note, none its tune.
  for (const [hz, cycles, phase, level, place] of [
    [233, 4, 0, 0.5, -0.6],
    [317, 5, 0.45, 0.42, 0.55],
    [588, 3, 0.8, 0.22, -0.15],
    [905, 7, 0.25, 0.1, 0.8],
  ] as const) {
    const found = waves(cycles, phase);
    wash(
      spot,
      {
        seconds: SECONDS,
        cut: (u) => hz * (1 + 0.012 * wind(u)),
        q: 26,
        level: (u) => level * found(u) ** 2 * wind(u),
      },
      place,
    );
  }
  const far = behind(spot, 4200);
  // Loose tin stirs.
  for (let i = 0; i < 9; i++)
    strike(far, between(chance, 0, SECONDS), tin(chance, among(chance, 240, 780), 0.3), {
      contact: 0.003,
      force: between(chance, 0.04, 0.1),
      place: between(chance, -0.9, 0.9),
    });
  for (let i = 0; i < 13; i++) {
    const [at, place] = [(i + chance() * 0.9) * (SECONDS / 13), between(chance, -0.8, 0.8)];
    bubble(far, at, among(chance, 700, 1700), between(chance, 0.07, 0.17), 0.06, place);
    strike(far, at, tin(chance, among(chance, 500, 1100), 0.15), {
      contact: 0.002,
      force: between(chance, 0.03, 0.07),
      place,
    });
  }
  // The bearing: round a dish, slower, and lies.
  hiss(
    far,
    11.2,
    {
      seconds: 5.5,
      cut: (u) => 1150 - 380 * u,
      q: 5,
      level: (u) =>
        0.16 * Math.min(1, u * 3) * (1 - u) ** 1.2 * (0.4 + 0.6 * Math.sin(52 * (u - 0.34 * u * u)) ** 2),
    },
    0.35,
  );
};

export const piece: LoopPiece = {
  kind: 'ambience',
  seconds: SECONDS,
  tail: 3,
  stems: { base },
  loudness: [-30],
};
