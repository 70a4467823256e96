/** The stage in WebGL: plate, people, dissolve, camera. One renderer for the life of the page. */
import { Container, Graphics, Sprite, type Texture, WebGLRenderer } from 'pixi.js';
import type { ShowHow, Showing, StagePort } from '../../game/index.ts';
import { EMPTY_STAGE, type StageState } from '../../story/index.ts';
import type { StageAssets } from '../assets.ts';
import { actorBox, brightness, coverBox, isMirrored, LISTENING } from '../layout.ts';
import { DISSOLVE_SECONDS, ENTER_MS, FLASH_COLOURS, FLASH_MS, FOCUS_MS, SHAKE_MS } from '../moves.ts';
import { drawPicture } from '../picture.ts';
import { urlsOf } from '../urls.ts';
import { createFigure, type Figure } from './figure.ts';
import { createTextures } from './textures.ts';
import { createTweens } from './tweens.ts';

/** Sharper than this nobody sees on a painted plate, and it costs the square. */
const MAX_PIXEL_RATIO = 2;
/** How far a shake of strength 1 throws the picture, in parts of the window's height. */
const SHAKE_REACH = 0.02;

/** How long the changes of one `show` take, in milliseconds; all 0 when nothing is played. */
interface Pace {
  readonly plate: number;
  readonly people: number;
  readonly light: number;
}

const AT_ONCE: Pace = { plate: 0, people: 0, light: 0 };

/** One `show`. A picture that comes after it was completed is put up at once. */
interface Change {
  pace: Pace;
}

/**
 * @param host element that the stage fills
 * @throws Error when there is no WebGL2
 */
export async function createPixiStage(
  host: HTMLElement,
  assets: StageAssets,
): Promise<StagePort & { readonly settled: () => Promise<void> }> {
  const renderer = new WebGLRenderer();
  await renderer.init({
    width: Math.max(1, host.clientWidth),
    height: Math.max(1, host.clientHeight),
    resolution: Math.min(devicePixelRatio, MAX_PIXEL_RATIO),
    autoDensity: true,
    backgroundColor: 0x06080b,
    antialias: false,
    powerPreference: 'low-power',
  });
  const canvas = renderer.canvas as HTMLCanvasElement;
  canvas.style.cssText += ';position:absolute;inset:0;display:block';
  canvas.setAttribute('aria-hidden', 'true');

  const root = new Container();
  const world = root.addChild(new Container());
  const plates = world.addChild(new Container());
  const people = world.addChild(new Container());
  people.sortableChildren = true;
  const sheet = root.addChild(new Graphics());
  sheet.visible = false;

  let state = EMPTY_STAGE;
  let speaker: string | undefined;
  let still = false;
  let noFlashes = false;
  let plate: Sprite | null = null;
  let camera = { scale: 1, pan: 0 };
  let cameraMove = 0;
  let shake = 0;
  let frame = 0;
  let current: Change = { pace: AT_ONCE };
  let loadingNow: Promise<unknown> = Promise.resolve();
  const figures = new Map<string, Figure>();
  const textures = createTextures(renderer, (url) => urlsOf([state], assets).includes(url));
  const tweens = createTweens(wake);
  /** The camera drifts on its own clock: a press completes changes, not drifts. */
  const drifts = createTweens(wake);

  function wake(): void {
    if (frame === 0) frame = requestAnimationFrame(draw);
  }

  function draw(now: number): void {
    frame = 0;
    const moving = tweens.tick(now);
    const drifting = drifts.tick(now);
    arrange();
    renderer.render(root);
    if (moving || drifting) wake();
  }

  const size = () => ({ width: renderer.screen.width, height: renderer.screen.height });

  function arrange(): void {
    const { width, height } = size();
    const picture = state.plate === null ? null : assets.plate(state.plate);
    if (plate && picture) {
      const box = coverBox(width, height, picture.focus);
      plate.setSize(box.width, box.height);
      plate.position.set(box.x, box.y);
    }
    for (const figure of figures.values()) {
      const drawing = assets.actor(figure.actor.who, figure.actor.look);
      if (!drawing) continue;
      figure.place(
        actorBox(width, height, figure.actor, drawing),
        isMirrored(figure.actor.slot, drawing.faces),
      );
    }
    const focus = picture?.focus ?? [0.5, 0.5];
    world.pivot.set(width * focus[0], height * focus[1]);
    world.scale.set(camera.scale);
    const throwX = Math.sin(shake * 37) * shake * height * SHAKE_REACH;
    world.position.set(width * focus[0] - camera.pan * width * 0.03 + throwX, height * focus[1]);
  }

  function fit(): void {
    renderer.resize(Math.max(1, host.clientWidth), Math.max(1, host.clientHeight));
    wake();
  }

  function complete(change: Change): void {
    change.pace = AT_ONCE;
    if (change === current) tweens.finish();
  }

  /** Puts a texture up as soon as it is there, if it is still wanted then. */
  function whenReady(url: string, wanted: () => boolean, put: (texture: Texture) => void): void {
    const there = textures.ready(url);
    if (there) {
      put(there);
      return;
    }
    const coming = textures.load(url).then((texture) => {
      if (texture && wanted()) put(texture);
      wake();
    });
    loadingNow = Promise.all([loadingNow, coming]);
  }

  function changePlate(name: string | null, change: Change): void {
    const picture = name === null ? null : assets.plate(name);
    if (name !== null && !picture) return;
    const replace = (fresh: Sprite | null) => {
      const old = plate;
      plate = fresh;
      if (fresh) plates.addChild(fresh);
      const over = tweens.run(change.pace.plate, (t) => {
        if (fresh) fresh.alpha = t;
        else if (old) old.alpha = 1 - t;
      });
      void over.then(() => old?.destroy());
    };
    if (!picture) {
      replace(null);
      return;
    }
    whenReady(
      picture.url,
      () => state.plate === name,
      (texture) => replace(new Sprite(texture)),
    );
  }

  function changePeople(next: StageState, change: Change): void {
    const wanted = new Map(next.actors.map((actor) => [actor.who, actor]));
    for (const [who, figure] of figures) {
      if (wanted.has(who)) continue;
      figures.delete(who);
      void tweens.run(change.pace.people, (t) => figure.fade(1 - t)).then(() => figure.destroy());
    }
    for (const actor of next.actors) {
      const drawing = assets.actor(actor.who, actor.look);
      if (!drawing) continue;
      let figure = figures.get(actor.who);
      const isNew = figure === undefined;
      if (!figure) {
        figure = createFigure(people, actor);
        figures.set(actor.who, figure);
      }
      const shown = figure;
      shown.actor = actor;
      whenReady(
        drawing.url,
        () => figures.get(actor.who) === shown && shown.actor.look === actor.look,
        (texture) => {
          shown.wear(texture, (apply) =>
            tweens.run(isNew ? change.pace.people : Math.min(change.pace.people, FOCUS_MS), apply),
          );
        },
      );
    }
  }

  function relight(next: StageState, ms: number): void {
    const level = brightness(next.light?.level);
    const from = world.tint;
    const to = grey(level);
    if (from !== to) void tweens.run(ms, (t) => (world.tint = mixGrey(from, to, t)));
    const heard = speaker !== undefined && figures.has(speaker);
    for (const [who, figure] of figures) {
      const listens = heard && who !== speaker;
      figure.sprite.zIndex = listens ? 0 : 1;
      const [was, will] = [figure.sprite.tint as number, grey(listens ? LISTENING : 1)];
      if (was !== will) void tweens.run(ms, (t) => (figure.sprite.tint = mixGrey(was, will, t)));
    }
  }

  function moveCamera(next: StageState, played: boolean): void {
    if (next.camera === state.camera && next.plate === state.plate) return;
    const to = {
      scale: next.camera?.move === 'push' ? next.camera.amount : 1,
      pan: next.camera?.move === 'pan' ? next.camera.amount : 0,
    };
    const mine = ++cameraMove;
    // A new plate begins at rest: its camera did not come from the last one.
    const from = next.plate === state.plate ? camera : { scale: 1, pan: 0 };
    if (!played || still) {
      camera = still ? { scale: 1, pan: 0 } : to;
      return;
    }
    const ms = (next.camera?.seconds ?? 1) * 1000;
    void drifts.run(ms, (t) => {
      if (mine !== cameraMove) return;
      camera = { scale: from.scale + (to.scale - from.scale) * t, pan: from.pan + (to.pan - from.pan) * t };
    });
  }

  function playCues(cues: ShowHow['cues']): void {
    for (const cue of cues ?? []) {
      if (cue.kind === 'flash' && !noFlashes) {
        const { width, height } = size();
        sheet
          .clear()
          .rect(0, 0, width, height)
          .fill(FLASH_COLOURS[cue.colour] ?? '#ffffff');
        sheet.visible = true;
        const fall = tweens.run(FLASH_MS, (t) => (sheet.alpha = cue.strength * (1 - t)));
        void fall.then(() => (sheet.visible = false));
      } else if (cue.kind === 'shake' && !still) {
        void tweens.run(SHAKE_MS, (t) => (shake = cue.strength * (1 - t)));
      }
    }
  }

  const observer = new ResizeObserver(fit);
  observer.observe(host);
  host.append(canvas);

  return {
    show(next, how): Showing {
      complete(current);
      const play = how.mode === 'play' && !still;
      const seconds = how.transition?.how === 'cut' ? 0 : (how.transition?.seconds ?? DISSOLVE_SECONDS);
      const pace: Pace = play ? { plate: seconds * 1000, people: ENTER_MS, light: FOCUS_MS } : AT_ONCE;
      const change: Change = { pace };
      current = change;
      speaker = how.speaker;
      const before = state;
      moveCamera(next, play);
      state = next;
      if (next.plate !== before.plate || (plate === null && next.plate !== null))
        changePlate(next.plate, change);
      changePeople(next, change);
      relight(next, pace.light);
      if (play) playCues(how.cues);
      const longest = Math.max(next.plate === before.plate ? 0 : pace.plate, pace.light);
      const done = tweens.run(longest, () => {});
      wake();
      return { done, finish: () => complete(change) };
    },
    setComfort(comfort) {
      still = comfort.reducedMotion;
      noFlashes = comfort.noFlashes;
      if (still) {
        camera = { scale: 1, pan: 0 };
        cameraMove++;
        wake();
      }
    },
    prefetch(states) {
      for (const url of urlsOf(states, assets)) void textures.load(url);
    },
    picture() {
      // The drawing buffer is only sure to hold a picture in the task that drew it.
      arrange();
      renderer.render(root);
      return drawPicture(host, [canvas]);
    },
    settled: async () => {
      await loadingNow;
      arrange();
      renderer.render(root);
    },
  };
}

/** A brightness of 0..1 as a grey tint. */
function grey(level: number): number {
  const part = Math.round(level * 255);
  return (part << 16) | (part << 8) | part;
}

function mixGrey(from: number, to: number, t: number): number {
  const [a, b] = [from & 0xff, to & 0xff];
  return grey((a + (b - a) * t) / 255);
}
