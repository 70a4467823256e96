/** The stage in WebGL: what a state looks like, frame by frame. One renderer for the life of the page. */
import { Container, Texture, Ticker, WebGLRenderer } from 'pixi.js';
import type { ShowHow, Showing, StagePort } from '../../game/index.ts';
import { EMPTY_STAGE, type StageState } from '../../story/index.ts';
import { PLAIN_DATA, type StageAssets } from '../assets.ts';
import { createFlashes } from '../flashes.ts';
import { type Grade, gradeOf, mixGrade, PLAIN_GRADE } from '../grades.ts';
import { type Box, brightness, coverBox } from '../layout.ts';
import { colourOf } from '../light.ts';
import { createLoop } from '../motion/loop.ts';
import { createPacer, type Tier } from '../motion/tier.ts';
import { createTweens } from '../motion/tweens.ts';
import {
  AIR_MS,
  DISSOLVE_SECONDS,
  ENTER_MS,
  FLASH_COLOURS,
  FLASH_MS,
  FOCUS_MS,
  SHAKE_MS,
  SWEEP_COLOURS,
  SWEEP_MS,
} from '../moves.ts';
import { drawPicture } from '../picture.ts';
import { glowAt, keyFactor } from '../unsteady.ts';
import { moveAt, PEOPLE_DEPTH } from '../view.ts';
import { createAir, GLOWS } from './backdrop/air.ts';
import { createBackdrop } from './backdrop/backdrop.ts';
import { createLayers } from './backdrop/layers.ts';
import type { Reveal } from './backdrop/plate.ts';
import { createCamera } from './camera.ts';
import { createFinish } from './finish/finish.ts';
import { createKits, type PlateKit } from './kits.ts';
import { createNoise } from './noise.ts';
import type { SceneLight } from './people/figure.ts';
import { createPeople, type Pace } from './people/people.ts';
import { createWeather } from './weather/weather.ts';

/** How far a shake of strength 1 throws the picture, in parts of the window. */
const SHAKE_REACH = 0.012;
/** Ground behind people is this far out of focus, parts of the plate's width. */
const BLUR = 0.0017;
/** Frames a second: something is under way; people breathe; only the camera drifts. */
const FULL = 60;
const BREATHING = 30;
const DRIFTING = 15;
/** Time in shaders begins again after an hour, before numbers get coarse; seconds. */
const HOUR = 3600;
/** A context that is not given back in this time will not be; milliseconds. */
const GIVEN_UP_AFTER = 6000;

const AT_ONCE = { plate: 0, people: 0, light: 0, air: 0 };

/** One `show`. What comes after it was completed is put up at once. */
interface Change {
  pace: typeof AT_ONCE;
}

export interface PixiStage extends StagePort {
  /** Resolves when everything that was shown is on the canvas. */
  settled(): Promise<void>;
  /** Draws at one level of quality; null watches the frames again. */
  pin(tier: Tier['name'] | null): void;
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
 * @throws Error when there is no WebGL2
 */
export async function createPixiStage(
  host: HTMLElement,
  assets: StageAssets,
  onGone: () => void = () => {},
): Promise<PixiStage> {
  const renderer = new WebGLRenderer();
  await renderer.init({
    width: Math.max(1, host.clientWidth),
    height: Math.max(1, host.clientHeight),
    autoDensity: true,
    backgroundColor: 0x06080b,
    antialias: false,
    powerPreference: 'low-power',
    // What is on the card is ours to unload, by scenes; Pixi would take away what was prefetched.
    gcActive: false,
  });
  // Frames are asked for by the loop alone.
  Ticker.system.autoStart = false;
  Ticker.system.stop();
  const canvas = renderer.canvas as HTMLCanvasElement;
  canvas.style.cssText += ';position:absolute;inset:0;display:block';
  canvas.setAttribute('aria-hidden', 'true');

  const kits = createKits(renderer, assets);
  const flat = Texture.WHITE.source;
  const backdrop = createBackdrop(renderer, flat);
  const finish = createFinish(renderer, Texture.EMPTY);
  const air = createAir(backdrop.target.source, flat, createNoise());
  const layers = createLayers();
  const weather = createWeather(flat);
  const tweens = createTweens(wake);
  const people = createPeople(tweens);
  const camera = createCamera(wake);
  const flashes = createFlashes();
  const pacer = createPacer();
  const loop = createLoop(draw, (ms, wanted) => {
    if (pacer.note(ms, wanted)) refit();
  });

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

  let state = EMPTY_STAGE;
  let still = false;
  let noFlashes = false;
  let seconds = 0;
  let level = 1;
  let blur = 0;
  let shake = 0;
  let grade: Grade = PLAIN_GRADE;
  let current: Change = { pace: AT_ONCE };
  let loadingNow: Promise<unknown> = Promise.resolve();
  let lost = 0;
  const size = { width: 1, height: 1 };
  const moved = new Float32Array(3);
  const light: { -readonly [Key in keyof SceneLight]: SceneLight[Key] } = {
    plate: PLAIN_DATA,
    level: 1,
    key: 1,
    sweepAngle: 90,
    sweep: new Float32Array(3),
  };

  function wake(): void {
    loop.wake();
  }

  /** @returns frames a second wanted from here */
  function draw(now: number, dt: number): number {
    if (lost > 0) return 0;
    const changing = tweens.tick(now);
    const moving = still ? false : camera.step(now, dt);
    if (!still) seconds = (seconds + dt) % HOUR;
    paint(dt);
    if (changing || people.speaking) return FULL;
    if (still) return 0;
    const breathing = people.count > 0 || moving || layers.moves ? BREATHING : 0;
    const drifting = state.plate === null ? 0 : DRIFTING;
    return Math.max(weather.rate, breathing, drifting);
  }

  function paint(dt: number): void {
    const { view } = camera;
    const { tier } = pacer;
    const kit = backdrop.kit;
    const focus = kit?.picture.focus ?? MIDDLE;
    const plate = plateBox();
    backdrop.draw(view, tier.blur ? blur : 0);
    light.key = still ? 1 : keyFactor(state.light?.name, seconds);
    light.level = level;
    breathe(plate, focus);
    weather.place(size, plate, view, focus, seconds, tier.grains, level);
    layers.light(level);
    layers.place(view, plate, seconds);
    moveAt(view, PEOPLE_DEPTH, plate, focus, moved);
    people.container.scale.set(moved[0] as number);
    people.container.position.set(moved[1] as number, moved[2] as number);
    people.step(dt, light, weather.wind, still);
    finish.grade(grade);
    finish.values.uGrain = still ? 0 : Math.floor(seconds * 12) % 16;
    finish.values.uThrow[0] = Math.sin(shake * 37) * shake * SHAKE_REACH;
    finish.values.uThrow[1] = Math.cos(shake * 29) * shake * SHAKE_REACH * 0.6;
    renderer.render({ container: scene, target: finish.scene, clear: false });
    finish.draw(tier.bloom);
  }

  const MIDDLE = [0.5, 0.5] as const;
  let box: Box = { x: 0, y: 0, width: 1, height: 1 };
  let boxKit: PlateKit | null = null;
  /** The plate's box in the window; the same object until one of the two changes. */
  function plateBox(): Box {
    if (boxKit !== backdrop.kit) {
      boxKit = backdrop.kit;
      box = coverBox(size.width, size.height, boxKit?.picture.focus ?? MIDDLE);
    }
    return box;
  }

  /** What lives in the backdrop's light. */
  function breathe(plate: Box, focus: readonly [number, number]): void {
    const { values } = air;
    values.uLight.fill(level);
    values.uAspect = size.width / size.height;
    values.uTime = seconds;
    values.uPlate[0] = plate.x / size.width;
    values.uPlate[1] = plate.y / size.height;
    values.uPlate[2] = plate.width / size.width;
    values.uPlate[3] = plate.height / size.height;
    values.uHaze[3] = weather.haze;
    const { flicker } = light.plate;
    moveAt(camera.view, GLOW_DEPTH, plate, focus, moved);
    const [scale, dx, dy] = moved as unknown as [number, number, number];
    for (let i = 0; i < GLOWS; i++) {
      const place = flicker[i];
      const at = i * 4;
      values.uGlows[at + 3] = place && !still ? glowAt(state.light?.name, i, seconds) : 0;
      if (!place) continue;
      values.uGlows[at] = ((plate.x + plate.width * place[0]) * scale + dx) / size.width;
      values.uGlows[at + 1] = ((plate.y + plate.height * place[1]) * scale + dy) / size.height;
      values.uGlows[at + 2] = (place[2] * plate.width * scale) / size.width;
    }
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
    boxKit = null;
    box = coverBox(size.width, size.height, backdrop.kit?.picture.focus ?? MIDDLE);
    people.resize(size.width, size.height);
    wake();
  }

  function complete(change: Change): void {
    change.pace = AT_ONCE;
    if (change === current) tweens.finish();
  }

  function whenReady<T>(
    ready: T | null,
    coming: () => Promise<T | null>,
    wanted: () => boolean,
    put: (kit: T) => void,
  ): void {
    if (ready) {
      put(ready);
      return;
    }
    const arriving = coming().then((kit) => {
      if (kit && wanted()) put(kit);
      wake();
    });
    loadingNow = Promise.all([loadingNow, arriving]);
  }

  function putPlate(kit: PlateKit | null, reveal: Reveal, change: Change): void {
    const through =
      reveal === 'flash' && change.pace.plate > 0 && !noFlashes && flashes.may(performance.now());
    const how: Reveal = reveal === 'flash' && !through ? 'dissolve' : reveal;
    const isFirst = backdrop.kit === null;
    backdrop.change(kit, how, (apply) => tweens.run(change.pace.plate, apply, EVEN));
    if (kit) {
      light.plate = kit.data;
      weather.over(kit.data, kit.depth?.source ?? flat);
      air.set('uDepth', kit.depth?.source ?? flat);
      colourOf(kit.data.ambient.colour, 0.55, hazeColour);
      air.values.uHaze.set(hazeColour);
      air.values.uHazeAt.set(kit.data.weatherAnchor);
    }
    layers.change(kit);
    void tweens.run(isFirst ? 0 : change.pace.plate, (t) => layers.fade(t));
    if (through) {
      colourOf(FLASH_COLOURS.white as string, 1, finish.values.uFlash);
      void tweens.run(
        change.pace.plate,
        (t) => {
          finish.values.uFlash[3] = 1 - Math.abs(t * 2 - 1);
        },
        EVEN,
      );
    }
    boxKit = null;
  }
  const hazeColour = new Float32Array(3);

  function changePlate(name: string | null, reveal: Reveal, change: Change): void {
    if (name === null) {
      putPlate(null, reveal, change);
      return;
    }
    whenReady(
      kits.plate(name),
      () => kits.loadPlate(name, true),
      () => state.plate === name,
      (kit) => putPlate(kit, reveal, change),
    );
  }

  function changePeople(next: StageState, change: Change): void {
    people.keepOnly(new Set(next.actors.map((actor) => actor.who)), change.pace);
    for (const actor of next.actors) {
      if (!assets.actor(actor.who, actor.look, actor.pose)) continue;
      whenReady(
        kits.actor(actor),
        () => kits.loadActor(actor, true),
        () => state.actors.includes(actor),
        (kit) => people.put(actor, kit, change.pace as Pace),
      );
    }
  }

  function changeAir(next: StageState, pace: typeof AT_ONCE, isNewPlate: boolean): void {
    const [levelBefore, gradeBefore, blurBefore] = [level, grade, blur];
    const [levelAfter, gradeAfter] = [brightness(next.light?.level), gradeOf(next.grade)];
    const blurAfter = next.actors.length > 0 ? BLUR : 0;
    void tweens.run(pace.light, (t) => {
      level = levelBefore + (levelAfter - levelBefore) * t;
      blur = blurBefore + (blurAfter - blurBefore) * t;
    });
    const air = isNewPlate ? pace.plate : pace.air;
    if (next.grade !== state.grade) {
      void airs(air, (t) => {
        grade = t < 1 ? mixGrade(gradeBefore, gradeAfter, t) : gradeAfter;
      });
    }
    if (next.weather !== state.weather) weather.change(next.weather, (apply) => airs(air, apply));
  }

  const airs = (ms: number, apply: (t: number) => void) => tweens.run(ms, apply, EVEN);

  function playCues(cues: ShowHow['cues']): void {
    for (const cue of cues ?? []) {
      if (cue.kind === 'flash') flash(cue.colour, cue.strength);
      else if (cue.kind === 'sweep') sweep(cue.light === 'lightning' ? 'lightning' : 'lamp', cue.strength);
      else if (cue.kind === 'shake') {
        void tweens.run(SHAKE_MS, (t) => {
          shake = cue.strength * (1 - t);
        });
      }
    }
  }

  function flash(colour: string, strength: number): void {
    if (noFlashes || !flashes.may(performance.now())) return;
    const { uFlash } = finish.values;
    colourOf(FLASH_COLOURS[colour] ?? '#ffffff', 1, uFlash);
    void tweens.run(FLASH_MS, (t) => {
      uFlash[3] = strength * (1 - t);
    });
  }

  function sweep(kind: keyof typeof SWEEP_MS, strength: number): void {
    if (kind === 'lightning' && (noFlashes || !flashes.may(performance.now()))) return;
    const { uSweep, uSweepColour } = air.values;
    colourOf(SWEEP_COLOURS[kind], 1, uSweepColour);
    // Lightning is everywhere at once, from above; a lamp passes from left to right.
    uSweep[1] = kind === 'lightning' ? 4 : 0.22;
    void tweens.run(
      SWEEP_MS[kind],
      (t) => {
        const rise = kind === 'lightning' ? (1 - t) ** 2 : Math.sin(t * Math.PI);
        const amount = t >= 1 ? 0 : strength * rise;
        uSweep[0] = kind === 'lightning' ? 0.5 : -0.2 + 1.4 * t;
        uSweep[2] = amount;
        light.sweepAngle = kind === 'lightning' ? 100 : 180 - 180 * t;
        colourOf(SWEEP_COLOURS[kind], amount, light.sweep);
      },
      EVEN,
    );
  }

  function followPointer(event: PointerEvent): void {
    if (still || event.pointerType !== 'mouse') return;
    camera.point((event.clientX / innerWidth) * 2 - 1, (event.clientY / innerHeight) * 2 - 1);
  }

  const listening = new AbortController();
  const { signal } = listening;
  canvas.addEventListener(
    'webglcontextlost',
    () => {
      lost = window.setTimeout(onGone, GIVEN_UP_AFTER);
    },
    { signal },
  );
  canvas.addEventListener(
    'webglcontextrestored',
    () => {
      clearTimeout(lost);
      lost = 0;
      backdrop.spoil();
      wake();
    },
    { signal },
  );
  addEventListener('pointermove', followPointer, { passive: true, signal });
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
      changeAir(next, change.pace, isNewPlate);
      state = next;
      if (isNewPlate) kits.beginScene();
      if (isNewPlate || (backdrop.kit === null && next.plate !== null))
        changePlate(next.plate, reveal, change);
      changePeople(next, change);
      people.hear(how, change.pace);
      if (play) playCues(how.cues);
      const longest = Math.max(isNewPlate ? change.pace.plate : 0, change.pace.people);
      const done = tweens.run(longest, () => {});
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
      noFlashes = comfort.noFlashes;
      if (still) {
        tweens.finish();
        camera.still();
      }
      wake();
    },
    prefetch: kits.prefetch,
    picture() {
      // The drawing buffer is only sure to hold a picture in the task that drew it.
      paint(0);
      return drawPicture(host, [canvas]);
    },
    settled: async () => {
      await loadingNow;
      paint(0);
    },
    pin(tier) {
      pacer.pin(tier);
      refit();
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
    loseContext() {
      const extension = renderer.gl.getExtension('WEBGL_lose_context');
      extension?.loseContext();
      setTimeout(() => extension?.restoreContext(), 200);
    },
    remove() {
      loop.stop();
      observer.disconnect();
      listening.abort();
      clearTimeout(lost);
      canvas.remove();
      renderer.destroy();
    },
  };
}

/** Depth of lights on a plate, about. */
const GLOW_DEPTH = 0.4;
const EVEN = (t: number): number => t;
