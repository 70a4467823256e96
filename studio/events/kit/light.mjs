/** One scene's light, worked into colours: an event picture is lit when it is drawn, not by the stage. */

const parts = (hex) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255);
const hex = (rgb) =>
  `#${rgb
    .map((n) =>
      Math.round(255 * Math.min(1, Math.max(0, n)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Between two colours. */
export const between = (a, b, t) => hex(parts(a).map((n, i) => n + (parts(b)[i] - n) * t));

/**
 * @param {{ ambient: string, fill: string, glow: string, sun: string }} lights what each adds to white
 * @returns {(albedo: string, dark?: number) => object} the colours of a stuff in that light
 */
export const stuffIn =
  (lights) =>
  (albedo, dark = 1) => {
    const own = parts(albedo);
    const sum = (shares) =>
      hex(
        own.map((n, i) => n * Object.entries(shares).reduce((s, [of, k]) => s + parts(lights[of])[i] * k, 0)),
      );
    return {
      base: sum({ ambient: dark }),
      shade: sum({ ambient: 0.66 * dark }),
      deep: sum({ ambient: 0.36 * dark }),
      half: sum({ ambient: dark, fill: 0.3, glow: 0.08 }),
      fill: sum({ ambient: dark, fill: 0.6 }),
      fill2: sum({ ambient: dark, fill: 1.1 }),
      glow: sum({ ambient: dark, fill: 0.2, glow: 0.5 }),
      glow2: sum({ ambient: dark, fill: 0.3, glow: 1 }),
      sun: sum({ ambient: dark, glow: 0.5, sun: 0.8 }),
      rim: between(sum({ sun: 1.3, glow: 0.4 }), lights.sun, 0.55),
      cold: sum({ ambient: dark, fill: 2.4 }),
      ink: sum({ ambient: 0.12 }),
      line: sum({ ambient: 0.3 }),
      nail: sum({ ambient: 1.1 * dark, fill: 0.5, glow: 0.2 }),
    };
  };
