/** The stage in plain images: the first picture before WebGL is loaded, and the whole stage where there is none. */
import type { ShowHow, Showing, StagePort } from '../../game/index.ts';
import { type ActorState, EMPTY_STAGE } from '../../story/index.ts';
import type { Tell } from '../../tell.ts';
import { actorName, PLAIN_DATA, type PlateData, type PoseData, type StageAssets } from '../assets.ts';
import { createFiles } from '../files.ts';
import { actorBox, brightness, coverBox, depthOf, isMirrored, LISTENING } from '../layout.ts';
import { DISSOLVE_SECONDS, ENTER_MS, FLASH_COLOURS, FLASH_MS, FOCUS_MS } from '../moves.ts';
import type { Drawing } from './person.ts';

interface Figure {
  readonly element: HTMLCanvasElement;
  actor: ActorState;
  /** What is drawn on the canvas; null before the first picture has come. */
  drawing: Drawing | null;
}

/** @param host element that the stage fills; `plain` owns only the layer it adds */
export function createPlainStage(
  host: HTMLElement,
  assets: StageAssets,
  tell: Tell,
): StagePort & { remove(): void } {
  const layer = document.createElement('div');
  layer.style.cssText = 'position:absolute;inset:0;overflow:hidden';
  host.append(layer);
  const plates = layer.appendChild(document.createElement('div'));
  const people = layer.appendChild(document.createElement('div'));
  const figures = new Map<string, Figure>();
  const files = createFiles(tell);
  const pictures = new Map<string, Promise<HTMLImageElement>>();
  let plate: HTMLImageElement | null = null;
  let state = EMPTY_STAGE;
  let speaker: string | undefined;
  let still = false;
  let noFlashes = false;
  let running: Animation[] = [];

  const resize = new ResizeObserver(() => place());
  resize.observe(host);

  function place(): void {
    const { clientWidth: width, clientHeight: height } = host;
    const shown = state.plate === null ? null : assets.plate(state.plate);
    if (plate && shown) setBox(plate, coverBox(width, height, shown.focus));
    for (const { element, actor, drawing } of figures.values()) {
      if (!drawing) continue;
      setBox(element, actorBox(width, height, actor, drawing.data));
      element.style.transform = isMirrored(actor.slot, drawing.data.faces) ? 'scaleX(-1)' : '';
      const speaks = speaker === actor.who;
      const listens = speaker !== undefined && figures.has(speaker) && !speaks;
      element.style.filter = listens ? `brightness(${LISTENING})` : '';
      element.style.zIndex = `${depthOf(actor, speaks)}`;
    }
    layer.style.filter = state.light ? `brightness(${brightness(state.light.level)})` : '';
  }

  function animate(element: Element, from: Keyframe, to: Keyframe, ms: number): Animation {
    const animation = element.animate([from, to], {
      duration: ms,
      easing: 'cubic-bezier(.2,.7,.1,1)',
      fill: 'backwards',
    });
    running.push(animation);
    return animation;
  }

  function changePlate(name: string | null, ms: number): void {
    const old = plate;
    const picture = name === null ? null : assets.plate(name);
    if (name !== null && !picture) return;
    const fresh = picture ? imageOf(picture.url) : null;
    plate = fresh;
    if (fresh) {
      fresh.addEventListener('error', () => {
        // A picture that does not come leaves the last good one.
        tell(`plate ${name}`, 'no picture');
        fresh.remove();
        if (plate === fresh) plate = old;
      });
      plates.append(fresh);
      if (ms > 0) animate(fresh, { opacity: 0 }, { opacity: 1 }, ms);
    }
    if (fresh && !fresh.complete) fresh.addEventListener('load', () => setTimeout(dropOthers, ms));
    else if (ms === 0 || !old) dropOthers();
    else
      void animate(old, { opacity: 1 }, { opacity: fresh ? 1 : 0 }, ms).finished.then(dropOthers, dropOthers);
  }

  /** Only the plate that is up stays, and under it nothing that never came or has been covered. */
  function dropOthers(): void {
    for (const image of [...plates.children]) if (image !== plate) image.remove();
  }

  function changePeople(actors: readonly ActorState[], ms: number): void {
    const wanted = new Set(actors.map((actor) => actor.who));
    for (const [who, { element }] of figures) {
      if (wanted.has(who)) continue;
      figures.delete(who);
      const drop = () => element.remove();
      if (ms > 0) void animate(element, { opacity: 1 }, { opacity: 0 }, ms).finished.then(drop, drop);
      else drop();
    }
    for (const actor of actors) {
      if (!assets.actor(actor.who, actor.look, actor.pose)) continue;
      const figure = figures.get(actor.who);
      const isSame = figure?.actor === actor && figure.drawing !== null;
      if (figure) figure.actor = actor;
      const shown = figure ?? enter(actor, ms);
      if (!isSame) void draw(shown, actor);
    }
  }

  function enter(actor: ActorState, ms: number): Figure {
    const element = people.appendChild(document.createElement('canvas'));
    element.style.cssText = 'position:absolute;max-width:none';
    const figure: Figure = { element, actor, drawing: null };
    figures.set(actor.who, figure);
    if (ms > 0) animate(element, { opacity: 0 }, { opacity: 1 }, ms);
    return figure;
  }

  /** How people are drawn; it comes with the first of them, as nobody is in the first picture. */
  async function personDrawing(): Promise<typeof import('./person.ts') | null> {
    try {
      return await import('./person.ts');
    } catch (error) {
      tell('people in plain images', error);
      return null;
    }
  }

  /** Draws somebody when all that it needs has come, if they still look like that then. */
  async function draw(figure: Figure, actor: ActorState): Promise<void> {
    const picture = assets.actor(actor.who, actor.look, actor.pose);
    const plateUrl = (state.plate === null ? null : assets.plate(state.plate))?.dataUrl;
    if (!picture) return;
    try {
      const [person, atlas, masks, data, plateData] = await Promise.all([
        personDrawing(),
        decoded(picture.url),
        decoded(picture.lightUrl),
        files.load<PoseData>(picture.dataUrl, actorName(actor)),
        plateUrl ? files.load<PlateData>(plateUrl, `plate ${state.plate}`) : PLAIN_DATA,
        // Nobody stands in a place that has not come; where it never comes, they stand in the last one.
        plate?.decode().catch(() => {}),
      ]);
      if (!person || !data || figure.actor !== actor) return;
      figure.drawing = { atlas, masks, data };
      const mirrored = isMirrored(actor.slot, data.faces);
      person.drawPerson(figure.element, figure.drawing, picture.look, plateData ?? PLAIN_DATA, mirrored);
      place();
    } catch (error) {
      // A picture that does not come leaves the last good one.
      tell(actorName(actor), error);
    }
  }

  function decoded(url: string): Promise<HTMLImageElement> {
    const under = pictures.get(url) ?? decode(url);
    pictures.set(url, under);
    return under;
  }

  async function decode(url: string): Promise<HTMLImageElement> {
    const image = imageOf(url);
    await image.decode();
    return image;
  }

  function flash(cues: ShowHow['cues']): void {
    const cue = cues?.find((one) => one.kind === 'flash');
    if (!cue || noFlashes) return;
    const sheet = layer.appendChild(document.createElement('div'));
    sheet.style.cssText = `position:absolute;inset:0;background:${FLASH_COLOURS[cue.colour] ?? '#fff'};opacity:0`;
    const drop = () => sheet.remove();
    void animate(sheet, { opacity: cue.strength }, { opacity: 0 }, FLASH_MS).finished.then(drop, drop);
  }

  return {
    show(next, how): Showing {
      for (const animation of running) animation.finish();
      running = [];
      const play = how.mode === 'play' && !still;
      const seconds = how.transition?.seconds ?? DISSOLVE_SECONDS;
      speaker = how.speaker;
      const before = state;
      state = next;
      if (next.plate !== before.plate) changePlate(next.plate, play ? seconds * 1000 : 0);
      changePeople(next.actors, play ? Math.min(ENTER_MS, FOCUS_MS) : 0);
      place();
      if (play) flash(how.cues);
      const mine = running;
      const done = Promise.allSettled(mine.map((animation) => animation.finished)).then(() => {});
      return {
        done,
        finish: () => {
          for (const animation of mine) animation.finish();
        },
      };
    },
    setComfort(comfort) {
      still = comfort.reducedMotion;
      noFlashes = comfort.noFlashes;
    },
    prefetch(states) {
      for (const next of states) {
        const plateUrl = next.plate === null ? null : assets.plate(next.plate)?.url;
        const people = next.actors.map((actor) => assets.actor(actor.who, actor.look, actor.pose));
        const urls = [plateUrl, ...people.flatMap((picture) => [picture?.url, picture?.lightUrl])];
        for (const url of urls) if (url) decoded(url).catch(() => pictures.delete(url));
      }
    },
    async picture() {
      const { drawPicture } = await import('../picture.ts');
      const images = [...layer.querySelectorAll<HTMLImageElement | HTMLCanvasElement>('img,canvas')];
      return drawPicture(
        host,
        images.sort((a, b) => Number(a.style.zIndex) - Number(b.style.zIndex)),
      );
    },
    remove() {
      resize.disconnect();
      layer.remove();
    },
  };
}

function imageOf(url: string): HTMLImageElement {
  const image = new Image();
  image.decoding = 'async';
  image.alt = '';
  image.src = url;
  image.style.cssText = 'position:absolute;max-width:none';
  return image;
}

function setBox(element: HTMLElement, box: { x: number; y: number; width: number; height: number }): void {
  const { style } = element;
  style.left = `${box.x}px`;
  style.top = `${box.y}px`;
  style.width = `${box.width}px`;
  style.height = `${box.height}px`;
}
