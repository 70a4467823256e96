/** What a Deckman shows. `lid` (0..1) comes down, `low` comes up; `brows` are px that inner and outer end move; `cheeks` how rosy. */
export const looks = {
  neutral: { lid: 0.18, brows: [0, 0], mouth: 'rest', cheeks: 0.45 },
  polite: { lid: 0.3, low: 0.26, brows: [-7, -2], mouth: 'smile', cheeks: 0.85 },
  stern: { lid: 0.4, brows: [14, -7], mouth: 'line', cheeks: 0.15, iris: '#a03a34' },
};
export const lids = {
  half: { ...looks.neutral, lid: 0.6 },
  shut: { ...looks.neutral, lid: 1 },
};
export const speaking = {
  ah: { ...looks.neutral, mouth: 'ah' },
  oh: { ...looks.neutral, mouth: 'oh' },
};
