const STEPS = ['1', '0.92', '0.85'] as const;

/** Letters that three lines hold on the narrowest phone at the usual size. */
const ALWAYS_FITS = 90;

/** True when a text is so short that no layout needs to be measured for it. */
export function surelyFits(letters: number, textSize: number): boolean {
  return letters * textSize * textSize <= ALWAYS_FITS;
}

/**
 * Makes a long line a little smaller, in two steps, until its room holds it. Where even that is not enough
 * the room grows as far as the layout lets it, and beyond that it scrolls: nothing is ever cut.
 */
export function fitInto(room: HTMLElement, line: HTMLElement): void {
  const holds = () => room.scrollHeight <= room.clientHeight + 1;
  unfit(room, line);
  for (const step of STEPS) {
    setStep(line, step);
    if (holds()) return;
  }
  room.dataset.long = 'true';
}

/** The usual size, from the top. */
export function unfit(room: HTMLElement, line: HTMLElement): void {
  if (room.dataset.long === 'true') {
    room.dataset.long = 'false';
    room.scrollTop = 0;
  }
  setStep(line, '1');
}

function setStep(line: HTMLElement, step: (typeof STEPS)[number]): void {
  if (line.style.getPropertyValue('--fit') !== step) line.style.setProperty('--fit', step);
}

/** Scrolls the room so that what is being said can be seen. */
export function follow(room: HTMLElement, said: Range): void {
  if (room.dataset.long !== 'true') return;
  const here = said.getClientRects()[0];
  if (!here) return;
  const below = here.bottom - room.getBoundingClientRect().bottom;
  if (below > 0) room.scrollTop += below;
}
