/** Files out of the browser and into it. */
import { expect, test } from 'vitest';
import { place, TURNS } from './fakegame.ts';
import { cleanPages, find, mount } from './mounted.ts';
import { button, downloads, opened } from './panel.ts';

cleanPages();

const DAY = /^iron-city-\d{4}-\d\d-\d\d\.json$/;

/** What the window feels of a drag; true when the browser is kept from its own way. */
function drag(kind: string, what: 'a file' | 'words'): boolean {
  const dataTransfer = new DataTransfer();
  if (what === 'a file') dataTransfer.items.add(new File(['{}'], 'mine.json'));
  else dataTransfer.setData('text/plain', 'words');
  return !document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
}

test('everything, and the run in hand, are kept as files of good names', async () => {
  const names = downloads();
  const { game } = await mount({ textSpeed: 0 }, TURNS, { panels: ['load'], slots: [place('auto')] });
  await opened();
  button('Keep everything as a file').click();
  button('Keep this run as a file').click();
  expect(game.asked).toEqual(['everythingFile', 'saveFile']);
  await expect.poll(() => names.length).toBe(2);
  expect(names[0]).toMatch(DAY);
  expect(names[1]).toBe('iron-city-scrap-tenth-row.json');
});

test('a file is chosen and opened', async () => {
  const { game } = await mount({ textSpeed: 0 }, TURNS, { panels: ['load'] });
  await opened();
  const input = find<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
  const chosen = new DataTransfer();
  chosen.items.add(new File(['{}'], 'mine.json'));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  expect(game.asked).toEqual(['openFile mine.json']);
});

test('a file dropped anywhere is opened, and the window says so while it hangs there', async () => {
  const { game } = await mount({ textSpeed: 0 });
  drag('dragenter', 'a file');
  await expect.poll(() => find('.drop')?.textContent).toContain('Let go');
  expect(find('.drop')?.getBoundingClientRect().width).toBe(window.innerWidth);
  drag('dragenter', 'a file');
  drag('dragleave', 'a file');
  drag('dragleave', 'a file');
  await expect.poll(() => find('.drop')).toBeNull();
  drag('dragenter', 'a file');
  expect(drag('dragover', 'a file')).toBe(true);
  expect(drag('drop', 'a file')).toBe(true);
  await expect.poll(() => find('.drop')).toBeNull();
  expect(game.asked).toEqual(['openFile mine.json']);
});

test('words are not a file, and while nothing is loaded nothing is taken', async () => {
  const { game } = await mount({ textSpeed: 0 });
  expect(drag('dragenter', 'words')).toBe(false);
  drag('drop', 'words');
  expect(find('.drop')).toBeNull();
  game.store.setState({ screen: 'loading' });
  await expect.poll(() => find('[aria-busy="true"]')).not.toBeNull();
  drag('drop', 'a file');
  expect(game.asked).toEqual([]);
});
