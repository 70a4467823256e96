/**
 * A reader with eyes and hands, who plays the game in a page as a person would:
 * looks only at the page and waits only for what it shows.
 */
import type { Locator, Page } from 'playwright-core';

/** What the reader presses with. */
export type Hands = 'keyboard' | 'mouse' | 'touch';

export interface ShownChoice {
  readonly key: string;
  readonly text: string;
  readonly open: boolean;
}

/** All that can be seen at a moment. */
export interface Seen {
  readonly screen: string;
  readonly mode: string;
  /** `<turn>.<index>`, empty before the first line. */
  readonly beat: string;
  readonly whole: boolean;
  readonly line: string;
  readonly speaker: string;
  /** What the chapter's card says; empty when none stands. */
  readonly card: string;
  readonly choices: readonly ShownChoice[];
  /** Names of the open dialogs, the topmost last. */
  readonly panels: readonly string[];
}

/** Runs in the page. */
export function look(): Seen {
  const data = (name: string) =>
    document.querySelector<HTMLElement>(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? '';
  const text = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '';
  const name = (dialog: Element) => {
    const heading = document.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
    return dialog.getAttribute('aria-label') ?? heading?.textContent?.trim() ?? '';
  };
  // Until its line is whole a menu only keeps its room.
  const menu = document.querySelector('[role="group"][aria-label="Choices"]:not([inert])');
  const buttons = menu?.querySelectorAll<HTMLButtonElement>('[data-key]') ?? [];
  return {
    screen: data('screen'),
    mode: data('mode'),
    beat: data('beat'),
    whole: data('whole') === 'true',
    line: text('[data-testid="line"]'),
    speaker: text('[data-testid="speaker"]'),
    card: text('[data-testid="card"]'),
    choices: [...buttons].map((button) => ({
      key: button.dataset.key ?? '',
      text: button.textContent?.trim() ?? '',
      open: !button.disabled && button.getAttribute('aria-disabled') !== 'true',
    })),
    panels: [...document.querySelectorAll('[role="dialog"]')].map(name),
  };
}

/** Orders beats as they are read. */
export function compareBeats(a: string, b: string): number {
  const [turnA = 0, indexA = 0] = a.split('.').map(Number);
  const [turnB = 0, indexB = 0] = b.split('.').map(Number);
  return turnA - turnB || indexA - indexB;
}

/** Keys of the menu: its words may change, where one is marked as the one taken before. */
export function keysOf(seen: Seen): readonly string[] {
  return seen.choices.map((choice) => choice.key);
}

/** The title of the panel that ends what is written. */
export const END = 'The end of what is written';

/** The title of the map of key scenes, which lies under it. */
export const MAP = 'Fate map';

/** How long anything asked for may take, in ms, unless the reader is told otherwise. */
const PATIENCE = 20_000;

/** One reader at one page. */
export class Reader {
  readonly page: Page;
  readonly hands: Hands;
  private readonly patience: number;
  /** Everything the page complained of. */
  readonly complaints: string[] = [];

  constructor(page: Page, hands: Hands = 'keyboard', patience = PATIENCE) {
    this.page = page;
    this.hands = hands;
    this.patience = patience;
    page.setDefaultTimeout(patience);
    page.on('pageerror', (error) => this.complaints.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`console: ${message.text()}`);
    });
  }

  /** What can be seen now. */
  see(): Promise<Seen> {
    return this.page.evaluate(look);
  }

  /** Waits until the page shows something; `what` names it when it never comes. */
  async until(what: string, seen: (now: Seen) => boolean, patience = this.patience): Promise<Seen> {
    let now = await this.see();
    const deadline = Date.now() + patience;
    while (!seen(now)) {
      if (Date.now() > deadline) throw new Error(`never came: ${what}; seen: ${JSON.stringify(now)}`);
      now = await this.change(deadline - Date.now());
    }
    return now;
  }

  /** What can be seen after the page's next change, or when time is up. */
  private async change(patience: number): Promise<Seen> {
    await this.page.evaluate(
      (ms) =>
        new Promise<void>((resolve) => {
          const settle = () => {
            observer.disconnect();
            clearTimeout(timer);
            resolve();
          };
          const observer = new MutationObserver(settle);
          observer.observe(document, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          });
          // A change may have come before we watched: look again soon in any case.
          const timer = setTimeout(settle, Math.min(ms, 50));
        }),
      Math.max(patience, 0),
    );
    return this.see();
  }

  /** The shown beat, `<turn>.<index>`. */
  async beat(): Promise<string> {
    return (await this.see()).beat;
  }

  /** A button by the start of its name. */
  button(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  /** An open panel. */
  panel(name: string): Locator {
    return this.page.getByRole('dialog', { name });
  }

  /** Uses a button with the reader's own hands. */
  async use(button: Locator): Promise<void> {
    if (this.hands === 'mouse') await button.click();
    else if (this.hands === 'touch') await button.tap();
    else {
      await this.tabTo(button);
      await this.page.keyboard.press('Enter');
    }
  }

  /** Moves the focus to a control as a reader without a mouse has to. */
  async tabTo(control: Locator): Promise<void> {
    await control.waitFor();
    const focused = () => control.evaluate((element) => element === document.activeElement);
    for (let tabs = 0; tabs < 60; tabs++) {
      if (await focused()) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${control}`);
  }

  /** Waits for the title. */
  async title(): Promise<void> {
    await this.until('the title', (now) => now.screen === 'title');
    await this.button('Begin').waitFor();
  }

  /** From the title to the first line, over the note if it comes and the card; `calm` asks for still pictures. */
  async begin({ calm = false } = {}): Promise<Seen> {
    await this.title();
    await this.use(this.button('Begin'));
    const first = await this.until('the note or a line', (now) => now.panels.length > 0 || now.beat !== '');
    if (first.panels.length > 0) await this.acceptNote(calm);
    const begun = await this.until('the first line', (now) => now.beat === '0.0' && now.panels.length === 0);
    return begun.card === '' ? begun : this.passCard();
  }

  /** Presses a card away, if it has not gone by itself. */
  async passCard(): Promise<Seen> {
    if ((await this.see()).card !== '') await this.press();
    return this.until('the card to go', (now) => now.card === '');
  }

  /** Answers the note before the story; `calm` asks it for still pictures. */
  async acceptNote(calm = false): Promise<void> {
    const note = this.panel('Before you begin');
    await note.waitFor();
    if (calm) await this.use(note.getByRole('switch', { name: 'Reduced motion' }));
    await this.use(note.getByRole('button', { name: 'Go on' }));
    await note.waitFor({ state: 'detached' });
  }

  /** Continues from the title. */
  async resume(): Promise<Seen> {
    await this.title();
    await this.use(this.button('Continue'));
    return this.until('a line', (now) => now.screen === 'play' && now.beat !== '');
  }

  /** One press anywhere. */
  async press(): Promise<void> {
    if (this.hands === 'keyboard') {
      await this.page.keyboard.press('Space');
      return;
    }
    const size = this.page.viewportSize() ?? { width: 960, height: 540 };
    // Above the text, in the picture.
    const [x, y] = [size.width / 2, size.height * 0.3];
    if (this.hands === 'mouse') await this.page.mouse.click(x, y);
    else await this.page.touchscreen.tap(x, y);
  }

  /** Presses until the next beat, a menu or a panel is there. */
  async next(): Promise<Seen> {
    const from = await this.see();
    if (from.choices.length > 0) return from;
    for (let presses = 0; presses < 12; presses++) {
      const before = await this.see();
      await this.press();
      // A press may only have completed the picture, which the page's text does not tell: then press again.
      const deadline = Date.now() + 600;
      let now = await this.see();
      const same = () => now.whole === before.whole && now.card === before.card && !moved(from, now);
      while (same() && Date.now() < deadline) {
        now = await this.change(deadline - Date.now());
      }
      if (moved(from, now)) return now;
    }
    throw new Error(`pressing leads nowhere; seen: ${JSON.stringify(await this.see())}`);
  }

  /** Reads on to the next menu or the end. Returns the beats passed. */
  async toMenu(): Promise<readonly string[]> {
    const beats: string[] = [];
    for (;;) {
      const now = await this.next();
      if (now.beat !== beats.at(-1)) beats.push(now.beat);
      if (now.choices.length > 0 || now.panels.length > 0) return beats;
    }
  }

  /** Takes the nth open choice, from 1. */
  async choose(n: number): Promise<Seen> {
    const menu = await this.until('a menu', (now) => now.choices.length > 0);
    const open = menu.choices.filter((choice) => choice.open);
    const choice = open[n - 1];
    if (!choice) throw new Error(`no choice ${n} in ${JSON.stringify(menu.choices)}`);
    const deadline = Date.now() + this.patience;
    let now = menu;
    // A menu that has just appeared ignores input for a moment: press until it is taken.
    while (now.beat === menu.beat) {
      if (Date.now() > deadline) throw new Error(`choice ${choice.key} is not taken`);
      await this.takeChoice(choice.key, n);
      const again = Date.now() + 60;
      while (now.beat === menu.beat && Date.now() < again) now = await this.change(again - Date.now());
    }
    return now;
  }

  private async takeChoice(key: string, n: number): Promise<void> {
    if (this.hands === 'keyboard') {
      await this.page.keyboard.press(String(n));
      return;
    }
    const button = this.page.locator(`[data-key="${key}"]`);
    // Gone in between means taken.
    if ((await button.count()) > 0) await this.use(button);
  }

  /** Reads and chooses until the end of what is written. Returns how many beats and menus there were. */
  async toEnd(
    pick: (choices: readonly ShownChoice[]) => number = () => 1,
  ): Promise<{ beats: number; menus: number }> {
    let beats = 0;
    let menus = 0;
    for (;;) {
      beats += (await this.toMenu()).length;
      const now = await this.see();
      if (now.panels.length > 0) {
        if (now.panels.at(-1) !== END) throw new Error(`not the end: ${now.panels.join(', ')}`);
        return { beats, menus };
      }
      menus += 1;
      await this.choose(pick(now.choices.filter((choice) => choice.open)));
    }
  }

  /** Presses a key and waits for the panel it opens. */
  async openPanel(key: string, name: string): Promise<Locator> {
    await this.page.keyboard.press(key);
    const panel = this.panel(name);
    await panel.waitFor();
    return panel;
  }

  /** Closes the topmost panel. */
  async closePanel(name: string): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.panel(name).waitFor({ state: 'detached' });
  }
}

function moved(from: Seen, now: Seen): boolean {
  return (
    now.beat !== from.beat ||
    now.choices.length !== from.choices.length ||
    now.panels.length !== from.panels.length
  );
}
