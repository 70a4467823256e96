/** Doors that are open for a reason, and those of another run. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { beat, choice } from './fakegame.ts';
import { cleanPages, find, mount } from './mounted.ts';

cleanPages();

const MENU = [
  {
    index: 0,
    beats: [beat(0, 0, '“I beg your pardon,” he says, to an ear.', 'ido')],
    choices: [
      choice('eyes', 'Open your eyes.'),
      choice('ask', '“Whose ear?”', { because: 'trust_ido' }),
      choice('hand', 'Reach for the hand.', { because: 'shards' }),
      choice('shut', '', { locked: 'Somebody at the market could have told you his name.' }),
    ],
  },
];
const row = (key: string) => find<HTMLButtonElement>(`[data-key="${key}"]`) as HTMLButtonElement;
const why = (key: string) => row(key).querySelector<HTMLElement>('.choice-why') as HTMLElement;

/** Parts of a colour, 0..1. */
function parts(colour: string): readonly number[] {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [r / 255, g / 255, b / 255];
}
function luminance(colour: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = colour.map((part) =>
    part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
/** Contrast of a text on the ground of a closed door, with nothing but white behind it. */
function contrastOnWhite(element: HTMLElement): number {
  const plate = getComputedStyle(row('shut')).backgroundColor;
  const alpha = Number(plate.match(/[\d.]+/g)?.[3] ?? 1);
  const ground = parts(plate).map((part) => part * alpha + (1 - alpha));
  return (luminance(parts(getComputedStyle(element).color)) + 0.05) / (luminance(ground) + 0.05);
}

test('reasons are an icon and a word, warm for people and cold for memories', async () => {
  await mount({ textSpeed: 0 }, MENU);
  await expect.poll(() => find('.choices')?.dataset.up).toBe('true');
  expect(why('ask').textContent).toBe('Ido trusts you');
  expect(why('hand').textContent).toBe('You remember');
  for (const key of ['ask', 'hand', 'shut']) expect(why(key).querySelector('svg')).not.toBeNull();
  expect([row('ask').dataset.light, row('hand').dataset.light]).toEqual(['warm', 'cold']);
  expect(getComputedStyle(why('ask')).color).not.toBe(getComputedStyle(why('hand')).color);
});

test.each([
  [1280, 720],
  [390, 844],
])(
  'a door of another run shows its hint, readable on anything, and cannot be pressed, at %i by %i',
  async (width, height) => {
    await page.viewport(width, height);
    try {
      const { game } = await mount({ textSpeed: 0 }, MENU);
      await expect.poll(() => find('.choices')?.dataset.up).toBe('true');
      const shut = row('shut');
      expect(shut.disabled).toBe(true);
      expect(shut.dataset.number).toBeUndefined();
      expect(shut.querySelector('.choice-text')?.textContent).toBe(
        'Closed: Somebody at the market could have told you his name.',
      );
      expect(why('shut').textContent).toBe('Another run');
      expect(contrastOnWhite(shut.querySelector('.choice-text') as HTMLElement)).toBeGreaterThanOrEqual(4.5);
      expect(contrastOnWhite(why('shut'))).toBeGreaterThanOrEqual(4.5);
      shut.click();
      expect(game.asked).toEqual([]);
      for (const key of ['eyes', 'ask', 'hand']) {
        if (width < 500) expect(row(key).getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
      }
    } finally {
      await page.viewport(414, 896);
    }
  },
);
