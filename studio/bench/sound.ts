/** What sound costs: until a cue is heard, the main thread's part of a beat, memory; and what it weighs on the line. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { freshPage, type House, ROOT } from './house.ts';
import { type Row, row } from './numbers.ts';
import type { SoundPage } from './pages/sound.ts';

declare global {
  interface Window {
    readonly soundPage: SoundPage;
  }
}

/** The cue with the most stems. */
const CUE = 'under-zalem';
const BEATS = 200;
const MB = 1_000_000;
/** MB of all that ships in one codec (design of the sound). */
const WEIGHT = { webm: 40, mp3: 48 } as const;

function shipped(codec: keyof typeof WEIGHT): number {
  const folder = path.join(ROOT, 'assets/audio');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sizes = files
    .filter((file) => file.endsWith(`.${codec}`))
    .map((file) => statSync(path.join(folder, file)).size);
  return sizes.reduce((sum, size) => sum + size, 0) / MB;
}

export async function measureSound(house: House): Promise<Row[]> {
  const { page, close } = await freshPage(house.browser);
  await page.goto(`${house.pages}/pages/sound.html`);
  // Nothing sounds before a gesture.
  await page.mouse.click(20, 20);
  const bare = await page.evaluate((cue) => window.soundPage.bareDecode(cue), CUE);
  const heard = await page.evaluate((cue) => window.soundPage.untilHeard(cue), CUE);
  const beats = await page.evaluate(([cue, times]) => window.soundPage.beats(cue, times), [
    CUE,
    BEATS,
  ] as const);
  const decoded = await page.evaluate(() => window.soundPage.decoded());
  await close();
  return [
    row('a cue of three stems, wanted to heard, local', [heard], {
      bare: { what: 'fetch and decode alone', samples: [bare] },
    }),
    row('sound of a beat, main thread', beats, { target: 1 }),
    row('decoded: one cue, two places, eight sounds', [decoded / MB], { unit: 'MB' }),
    row('all audio, Opus', [shipped('webm')], { unit: 'MB', target: WEIGHT.webm }),
    row('all audio, MP3', [shipped('mp3')], { unit: 'MB', target: WEIGHT.mp3 }),
  ];
}
