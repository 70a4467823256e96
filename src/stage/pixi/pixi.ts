/** The stage in WebGL: what a state looks like, frame by frame. One renderer for the life of the page. */
import { Container, Texture } from 'pixi.js';
import type { Showing, StagePort } from '../../game/index.ts';
import { EMPTY_STAGE, type StageState } from '../../story/index.ts';
import type { Tell } from '../../tell.ts';
import { PLAIN_DATA, type PlateData, type StageAssets } from '../assets.ts';
import { type Box, coverBox } from '../layout.ts';
import { ambientOf, colourOf } from '../light.ts';
import { createLoop } from '../motion/loop.ts';
import { createPacer, type Tier } from '../motion/tier.ts';
import { createTweens } from '../motion/tweens.ts';
import { AIR_MS, DISSOLVE_SECONDS, ENTER_MS, FOCUS_MS } from '../moves.ts';
import { keyFactor } from '../unsteady.ts';
import { moveAt, PEOPLE_DEPTH } from '../view.ts';
import { createAtmosphere, type Moment } from './atmosphere.ts';
import { createAir } from './backdrop/air.ts';
import { createBackdrop } from './backdrop/backdrop.ts';
import { createLayers } from './backdrop/layers.ts';
import type { Reveal } from './backdrop/plate.ts';
import { createCamera } from './camera.ts';
import { createContext } from './context.ts';
import { createCues } from './cues.ts';
import { createFinish } from './finish/finish.ts';
import { createKits, type PlateKit } from './kits.ts';
import { createNoise } from './noise.ts';
import type { SceneLight } from './people/figure.ts';
import { createPeople } from './people/people.ts';
import { createWeather } from './weather/weather.ts';

/** Frames a second: something is under way; people breathe; only the camera drifts. */
const FULL = 60;
const BREATHING = 30;
const DRIFTING = 15;
/** Time in shaders begins again after an hour, before numbers get coarse; seconds. */
const HOUR = 3600;
const MIDDLE = [0.5, 0.5] as const;
const EVEN = (t: number): number => t;
const NOTHING = (): void => {};

/** How long the changes of one `show` take, milliseconds. */
const AT_ONCE = { plate: 0, people: 0, light: 0, air: 0 };

/** One `show`. What comes after it was completed is put up at once. */
interface Change {
  pace: typeof AT_ONCE;
}

export interface PixiStage extends StagePort {
  /** Resolves when everything that was shown is on the canvas. */
  settled(): Promise<void>;
  readonly tier: Tier;
  /** Addresses of the pictures on the card. */
  held(): string[];
  /** Everything that a state needs is on the card. */
  has(state: StageState): boolean;
  /** Draws one frame now, as in the loop, and tells what it took on the main thread, in milliseconds. */
  frame(): number;
  /** Takes the context away and gives it back, as a driver does; for the gallery and tests. */
  loseContext(): void;
  remove(): void;
}

/**
 * @param host element that the stage fills
 * @param onGone the context was lost and not given back
 * @param tell hears what could not be had
 * @throws Error when there is no WebGL2
 */
export async function createPixiStage(
  host: HTMLElement,
  assets: StageAssets,
  onGone: () => void,
  tell: Tell,
): Promise<PixiStage> {
  const context = await createContext({
    back() {
      backdrop.spoil();
      wake();
    },
    gone: onGone,
  });
  const { renderer, canvas } = context;
  const pacer = createPacer(context.software ? 'low' : isHandheld() ? 'medium' : 'high');
  const kits = createKits(renderer, assets, () => pacer.tier.blur, tell);
  const flat = Texture.WHITE.source;
  const backdrop = createBackdrop(renderer, flat);
  const finish = createFinish(renderer, Texture.EMPTY);
  const air = createAir(backdrop.target.source, flat, createNoise());
  const layers = createLayers();
  const weather = createWeather(flat);
  const tweens = createTweens(wake);
  const people = createPeople(tweens);
  const camera = createCamera(wake);

  const loop = createLoop(draw, (ms, wanted) => {
    if (pacer.note(ms, wanted)) refit();
  });

  const light: SceneLight = {
    key: new Float32Array(3),
    rim: new Float32Array(3),
    ambient: new Float32Array(3),
    keyAngle: 0,
    rimAngle: 0,
    level: 1,
    flicker: 1,
    sweepAngle: 90,
    sweep: new Float32Array(3),
  };
  const atmosphere = createAtmosphere(tweens, air.values);
  const cues = createCues({ tweens, finish: finish.values, air: air.values, light });

  const scene = new Container();
  scene.addChild(
    air.mesh,
    layers.behind,
    weather.behind,
    weather.splashes,
    people.container,
    weather.front,
    layers.front,
  );

  const toScene = { container: scene, target: finish.scene, clear: false };

  let state = EMPTY_STAGE;
  let still = false;
  let seconds = 0;
  let current: Change = { pace: AT_ONCE };
  /** Pictures of the state that is shown and have not come yet. */
  let arrivals: Promise<unknown> = Promise.resolve();
  /** The plate that is on its way: nobody stands in a place that has not come. */
  let place: Promise<void> | null = null;
  const size = { width: 1, height: 1 };
  const moved = new Float32Array(3);
  const moment: { -readonly [Key in keyof Moment]: Moment[Key] } = {
    size,
    plate: { x: 0, y: 0, width: 1, height: 1 },
    focus: MIDDLE,
    view: camera.view,
    light: undefined,
    seconds: 0,
    haze: 0,
    still: false,
  };

  function wake(): void {
    loop.wake();
  }

  /** @returns frames a second wanted from here */
  function draw(now: number, dt: number): number {
    if (context.lost) return 0;
    const changing = tweens.tick(now);
    const moving = still ? false : camera.step(now, dt);
    if (!still) seconds = (seconds + dt) % HOUR;
    paint(dt);
    if (changing || people.speaking) return Math.min(FULL, pacer.tier.rate);
    if (still) return 0;
    const breathing = people.count > 0 || moving || layers.moves ? BREATHING : 0;
    const drifting = state.plate === null ? 0 : DRIFTING;
    return Math.min(pacer.tier.rate, Math.max(weather.rate, breathing, drifting));
  }

  function paint(dt: number): void {
    const { view } = camera;
    const { tier } = pacer;
    const kit = backdrop.kit;
    const focus = kit?.picture.focus ?? MIDDLE;
    const plate = plateBox();
    backdrop.draw(view, tier.blur ? atmosphere.blur : 0);
    light.flicker = still ? 1 : keyFactor(state.light?.name, seconds);
    light.level = atmosphere.level;
    const { level } = atmosphere;
    moment.plate = plate;
    moment.focus = focus;
    moment.light = state.light?.name;
    moment.seconds = seconds;
    moment.haze = weather.haze;
    moment.still = still;
    atmosphere.place(moment);
    weather.place(size, plate, view, focus, seconds, tier.grains, level);
    layers.light(level);
    layers.place(view, plate, seconds);
    moveAt(view, PEOPLE_DEPTH, plate, focus, moved);
    people.container.scale.set(moved[0] as number);
    people.container.position.set(moved[1] as number, moved[2] as number);
    people.step(dt, light, weather.wind, still);
    finish.grade(atmosphere.grade);
    finish.values.uGrain = still ? 0 : Math.floor(seconds * 12) % 16;
    cues.shake();
    renderer.render(toScene);
    finish.draw(tier.bloom);
  }

  let box: Box = { x: 0, y: 0, width: 1, height: 1 };
  let boxKit: PlateKit | null | undefined;
  /** The plate's box in the window; the same object until one of the two changes. */
  function plateBox(): Box {
    if (boxKit !== backdrop.kit) {
      boxKit = backdrop.kit;
      box = coverBox(size.width, size.height, boxKit?.picture.focus ?? MIDDLE);
    }
    return box;
  }

  function refit(): void {
    size.width = Math.max(1, host.clientWidth);
    size.height = Math.max(1, host.clientHeight);
    const { ratio, pixels } = pacer.tier;
    const most = Math.sqrt(pixels / (size.width * size.height));
    const resolution = Math.min(devicePixelRatio, ratio, most);
    renderer.resize(size.width, size.height, resolution);
    backdrop.resize(size.width, size.height, resolution);
    finish.resize(size.width, size.height, resolution);
    air.values.uSize[0] = size.width;
    air.values.uSize[1] = size.height;
    boxKit = undefined;
    people.resize(size.width, size.height);
    wake();
  }

  const isShown = (texture: Texture) =>
    backdrop.shows(texture) || layers.shows(texture) || people.shows(texture);

  function complete(change: Change): void {
    change.pace = AT_ONCE;
    if (change === current) tweens.finish();
  }

  function whenReady<T>(
    ready: T | null,
    coming: () => Promise<T | null>,
    wanted: () => boolean,
    put: (kit: T) => void,
  ): Promise<void> | null {
    if (ready) {
      put(ready);
      return null;
    }
    const arriving = coming().then((kit) => {
      if (kit && wanted()) put(kit);
      wake();
    });
    arrivals = Promise.all([arrivals, arriving]);
    return arriving;
  }

  function putPlate(kit: PlateKit | null, reveal: Reveal, change: Change): void {
    const run = (apply: (t: number) => void) => tweens.run(change.pace.plate, apply, EVEN);
    const through = reveal === 'flash' && cues.through(change.pace.plate);
    // Where nothing may flash, it dissolves.
    backdrop.change(kit, reveal === 'flash' && !through ? 'dissolve' : reveal, run);
    layers.change(kit, run);
    if (!kit) return;
    const depth = kit.depth?.source ?? flat;
    lightBy(kit.data);
    weather.over(kit.data, depth);
    air.set('uDepth', depth);
    atmosphere.over(kit);
  }

  function lightBy({ key, rim, ambient }: PlateData): void {
    colourOf(key.colour, key.strength, light.key);
    colourOf(rim.colour, rim.strength, light.rim);
    ambientOf(ambient, light.ambient);
    light.keyAngle = key.angle;
    light.rimAngle = rim.angle;
  }

  function changePlate(name: string | null, reveal: Reveal, change: Change): void {
    if (name === null) {
      place = null;
      putPlate(null, reveal, change);
      return;
    }
    const coming = whenReady(
      kits.plate(name),
      () => kits.loadPlate(name, true),
      () => state.plate === name,
      (kit) => putPlate(kit, reveal, change),
    );
    place = coming;
    void coming?.then(() => {
      if (place === coming) place = null;
    });
  }

  function changePeople(next: StageState, change: Change): void {
    people.keepOnly(new Set(next.actors.map((actor) => actor.who)), change.pace);
    for (const actor of next.actors) {
      if (!assets.actor(actor.who, actor.look, actor.pose)) continue;
      whenReady(
        place ? null : kits.actor(actor),
        async () => (await Promise.all([kits.loadActor(actor, true), place]))[0],
        () => state.actors.includes(actor),
        (kit) => people.put(actor, kit, change.pace),
      );
    }
  }

  function followPointer(event: PointerEvent): void {
    if (still || event.pointerType !== 'mouse') return;
    camera.point((event.clientX / innerWidth) * 2 - 1, (event.clientY / innerHeight) * 2 - 1);
  }

  lightBy(PLAIN_DATA);
  addEventListener('pointermove', followPointer, { passive: true });
  const observer = new ResizeObserver(refit);
  observer.observe(host);
  host.append(canvas);
  refit();

  return {
    show(next, how): Showing {
      complete(current);
      const play = how.mode === 'play' && !still;
      const reveal = how.transition?.how ?? 'dissolve';
      const plateMs = reveal === 'cut' ? 0 : (how.transition?.seconds ?? DISSOLVE_SECONDS) * 1000;
      const change: Change = {
        pace: play ? { plate: plateMs, people: ENTER_MS, light: FOCUS_MS, air: AIR_MS } : AT_ONCE,
      };
      current = change;
      const before = state;
      const isNewPlate = next.plate !== before.plate;
      if (next.camera !== before.camera || isNewPlate) {
        if (still) camera.still();
        else camera.go(next.camera, play ? (next.camera?.seconds ?? 1) * 1000 : 0, isNewPlate);
      }
      const airMs = isNewPlate ? change.pace.plate : change.pace.air;
      atmosphere.change(next, before, change.pace.light, airMs);
      if (next.weather !== before.weather)
        weather.change(next.weather, (apply) => tweens.run(airMs, apply, EVEN));
      state = next;
      const late = !kits.has(next);
      if (isNewPlate) kits.beginScene(next, isShown);
      if (isNewPlate || (backdrop.kit === null && next.plate !== null))
        changePlate(next.plate, reveal, change);
      changePeople(next, change);
      people.hear(how, change.pace);
      if (play && how.cues) cues.play(how.cues);
      // What comes late takes its time from then on.
      const longest = () =>
        tweens.run(Math.max(isNewPlate ? change.pace.plate : 0, change.pace.people), NOTHING);
      const done = late ? arrivals.then(longest) : longest();
      wake();
      return {
        done,
        finish: () => {
          complete(change);
          people.hear({ ...(how.speaker && { speaker: how.speaker }) }, AT_ONCE);
        },
      };
    },
    setComfort(comfort) {
      still = comfort.reducedMotion;
      cues.noFlashes = comfort.noFlashes;
      if (still) {
        tweens.finish();
        camera.still();
      }
      pacer.pin(comfort.quality === 'auto' ? null : comfort.quality);
      refit();
    },
    prefetch: kits.prefetch,
    async picture() {
      const { drawPicture } = await import('../picture.ts');
      // The drawing buffer is only sure to hold a picture in the task that drew it.
      paint(0);
      return drawPicture(host, [canvas]);
    },
    settled: async () => {
      await arrivals;
      paint(0);
    },
    get tier() {
      return pacer.tier;
    },
    held: kits.held,
    has: kits.has,
    frame() {
      const before = performance.now();
      draw(before, 1 / FULL);
      return performance.now() - before;
    },
    loseContext: context.lose,
    remove() {
      loop.stop();
      observer.disconnect();
      removeEventListener('pointermove', followPointer);
      context.remove();
    },
  };
}

/** A small screen that is touched: fine pictures, and little memory for them. */
function isHandheld(): boolean {
  return matchMedia('(pointer: coarse)').matches && Math.min(screen.width, screen.height) < 600;
}
