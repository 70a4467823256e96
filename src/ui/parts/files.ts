/** Files that leave the browser, and what they are called. */
import type { SlotSummary } from '../../game/index.ts';
import type { SceneState } from '../../story/index.ts';

const LONGEST = 60;

/** Words as a part of a file's name: small letters and digits with dashes between them. */
function slug(words: string): string {
  const letters = words.normalize('NFKD').replaceAll(/\p{Mark}/gu, '');
  const dashed = letters.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return dashed.slice(0, LONGEST).replaceAll(/^-+|-+$/g, '');
}

/** A name of parts; those that have no letters a file system likes are left out. */
const named = (...parts: readonly string[]) =>
  `${['iron-city', ...parts.map(slug)].filter(Boolean).join('-')}.json`;

/** The reader's own day, not Greenwich's. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const nameOfEverything = () => named(today());
export const nameOfReport = () => named('report', today());

/** Of the run in hand, by the scene where it stands. */
export const nameOfRun = (scene: SceneState) => named(scene.chapterTitle, scene.title);

/** Of a place: by its own name, where it has one that can be written. */
export function nameOfPlace({ label, point }: SlotSummary): string {
  const own = slug(label.name ?? '');
  return own === '' ? named(point.chapterTitle, point.sceneTitle) : named(own);
}

/** Offers a file to the browser as a download; nothing where there is none. */
export async function keepAsFile(making: Promise<Blob | null>, name: string): Promise<void> {
  const file = await making;
  if (!file) return;
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once it began.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
