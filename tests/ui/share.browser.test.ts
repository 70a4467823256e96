/** A run as a link and as a code. */
import { correction, generate } from 'lean-qr';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TURNS } from './fakegame.ts';
import { cleanPages, find, mount } from './mounted.ts';
import { button, dialog, findings, opened } from './panel.ts';

cleanPages();

const LINK = `https://iron-city.example/#run=${'Ab3_9xKq-'.repeat(90)}`;
const share = async (link: string | null) => {
  const shared = link === null ? null : { link, choices: 12 };
  const { game } = await mount({ textSpeed: 0 }, TURNS, { panels: ['share'], shared });
  await opened();
  return game;
};
const code = () => find('.share-drawing');
const field = () => find<HTMLInputElement>('.share-field') as HTMLInputElement;

test('a mark waits until the link is made', async () => {
  const game = await share(null);
  expect(find('.share-wait')?.getAttribute('role')).toBe('status');
  game.store.setState({ shared: { link: LINK, choices: 1 } });
  await expect.poll(() => field()?.value).toBe(LINK);
  expect(dialog()?.textContent).toContain('It holds the run, one choice.');
  await expect.poll(() => document.activeElement).toBe(button('Copy'));
});

test('the link is copied, or selected where the browser does not copy', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await share(LINK);
  expect(field().readOnly).toBe(true);
  button('Copy').click();
  await expect.poll(() => find('.notices')?.textContent).toContain('copied');
  expect(writeText).toHaveBeenCalledWith(LINK);
  writeText.mockRejectedValue(new Error('no'));
  await share(LINK);
  button('Copy').click();
  await expect.poll(() => find('.notices')?.textContent).toContain('by hand');
  expect([field().selectionStart, field().selectionEnd]).toEqual([0, LINK.length]);
  expect(document.activeElement).toBe(field());
});

test.each([
  [390, 844, 3],
  [1280, 720, 4],
])(
  'the code is dark on light, quiet round it, and whole pixels a module, at %i by %i',
  async (width, height, least) => {
    try {
      await page.viewport(width, height);
      await share(LINK);
      await expect.poll(() => code()?.getBoundingClientRect().width ?? 0).toBeGreaterThan(200);
      const modules = Number(code()?.dataset.modules);
      expect(modules).toBeLessThanOrEqual(109 + 8);
      const a = (code()?.getBoundingClientRect().width ?? 0) / modules;
      expect(a).toBeGreaterThanOrEqual(least);
      expect((a * devicePixelRatio) % 1).toBeCloseTo(0);
      expect(code()?.querySelector('path')?.getAttribute('d')).toMatch(/^M4 4h7v1h-7z/);
      expect(find('.panel-page')?.scrollWidth).toBe(width);
      expect(await findings()).toEqual([]);
    } finally {
      await page.viewport(414, 896);
    }
  },
);

test('what is drawn is the code of the link, module by module', async () => {
  await share(LINK);
  await expect.poll(code).not.toBeNull();
  const drawn = new Path2D(code()?.querySelector('path')?.getAttribute('d') ?? '');
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const bits = generate(LINK, { minCorrectionLevel: correction.M });
  const wrong: string[] = [];
  for (let y = -4; y < bits.size + 4; y++) {
    for (let x = -4; x < bits.size + 4; x++) {
      if (context.isPointInPath(drawn, x + 4.5, y + 4.5) !== bits.get(x, y)) wrong.push(`${x},${y}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('a run too long for a code has its link all the same', async () => {
  await share(LINK + 'x'.repeat(200));
  await expect.poll(() => dialog()?.textContent).toContain('too long for a code');
  expect(field().value.length).toBeGreaterThan(1000);
});

test('the system’s own way of sharing is offered where there is one', async () => {
  const given: unknown[] = [];
  Object.defineProperty(navigator, 'share', {
    configurable: true,
    value: async (what: unknown) => given.push(what),
  });
  try {
    await share(LINK);
    button('Send').focus();
    await userEvent.keyboard('{Enter}');
    expect(given).toEqual([{ title: 'Iron City', url: LINK }]);
  } finally {
    Reflect.deleteProperty(navigator, 'share');
  }
});
