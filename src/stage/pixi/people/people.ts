/** Everybody on the stage: who comes, goes, changes, speaks and listens. */
import { Container, type Texture } from 'pixi.js';
import type { ShowHow } from '../../../game/index.ts';
import type { ActorState, Slot } from '../../../story/index.ts';
import { actorBox, depthOf, isMirrored, LISTENING } from '../../layout.ts';
import type { Tweens } from '../../motion/tweens.ts';
import { FOCUS_MS } from '../../moves.ts';
import type { Urge } from '../../people/rig.ts';
import { SILENCE, speechOf } from '../../people/speech.ts';
import type { ActorKit } from '../kits.ts';
import { createFigure, type Figure, type SceneLight } from './figure.ts';

/** How one `show` is played; `people` and `light` are milliseconds, 0 is at once. */
export interface Pace {
  people: number;
  light: number;
}

export interface People {
  readonly container: Container;
  readonly count: number;
  /** Somebody's mouth is moving. */
  readonly speaking: boolean;
  /** Puts somebody up as they should be: comes in, changes look, pose or place. */
  put(actor: ActorState, kit: ActorKit, pace: Pace): void;
  /** Everybody who is not in the list leaves. */
  keepOnly(who: ReadonlySet<string>, pace: Pace): void;
  /** Whoever speaks comes forward in light, the others step back. */
  hear(how: Pick<ShowHow, 'speaker' | 'line'>, pace: Pace): void;
  /** A texture that somebody is made of, also who is just leaving. */
  shows(texture: Texture): boolean;
  resize(width: number, height: number): void;
  step(dt: number, light: SceneLight, wind: number, still: boolean): void;
}

/** How far somebody comes in from the side, parts of the window's width. */
const ASIDE = 0.035;
/** Part of a change of pose in which the new one comes, before the old one goes. */
const COMING = 0.6;
const SIDES: Readonly<Record<Slot, number>> = { left: -1, centre: 0, right: 1 };

export function createPeople(tweens: Tweens): People {
  const container = new Container();
  container.sortableChildren = true;
  const figures = new Map<string, Figure>();
  const all: Figure[] = [];
  const urge: Urge = { gaze: null, wind: 0 };
  let size = { width: 1, height: 1 };
  let speaker: string | undefined;

  function stand(figure: Figure, actor: ActorState): void {
    const { data } = figure.kit;
    figure.actor = actor;
    figure.mirrored = isMirrored(actor.slot, data.faces);
    figure.box = actorBox(size.width, size.height, actor, data);
    order(figure);
  }

  function order(figure: Figure): void {
    figure.order(depthOf(figure.actor, figure.actor.who === speaker));
  }

  function create(actor: ActorState, kit: ActorKit): Figure {
    const figure = createFigure(container, actor, kit);
    figures.set(actor.who, figure);
    all.push(figure);
    stand(figure, actor);
    return figure;
  }

  function remove(figure: Figure): void {
    all.splice(all.indexOf(figure), 1);
    figure.destroy();
  }

  function enter(figure: Figure, ms: number): void {
    const from = SIDES[figure.actor.slot] * ASIDE * size.width;
    void tweens.run(ms, (t) => {
      figure.shown = t;
      figure.aside = from * (1 - t);
    });
  }

  function changePose(old: Figure, actor: ActorState, kit: ActorKit, ms: number): void {
    const fresh = create(actor, kit);
    fresh.heed = old.heed;
    fresh.forward = old.forward;
    // Two of the same depth would stand as they were made; the old one goes behind.
    old.order(depthOf(actor, actor.who === speaker) - 0.5);
    const over = tweens.run(ms, (t) => {
      fresh.shown = Math.min(1, t / COMING);
      old.shown = 1 - Math.max(0, (t - COMING) / (1 - COMING));
    });
    void over.then(() => remove(old));
  }

  function move(figure: Figure, actor: ActorState, ms: number): void {
    const { slot, distance } = figure.actor;
    if (slot === actor.slot && distance === actor.distance) {
      figure.actor = actor;
      return;
    }
    figure.from = figure.box;
    stand(figure, actor);
    void tweens
      .run(ms, (t) => {
        figure.arrived = t;
      })
      .then(() => {
        figure.from = null;
      });
  }

  /** Everybody looks at who speaks, and who speaks at somebody else; while nobody does, where the pose looks, or two at each other. */
  function turnEyes(): void {
    const heard = speaker === undefined ? undefined : figures.get(speaker);
    for (const figure of figures.values()) {
      const { regard } = figure.kit.data;
      if (!heard && regard) {
        figure.gaze = regard;
        continue;
      }
      const others = [...figures.values()].filter((one) => one !== figure);
      const other = heard && heard !== figure ? heard : others.length === 1 || heard ? others[0] : undefined;
      const across = other ? SIDES[other.actor.slot] - SIDES[figure.actor.slot] : 0;
      figure.gaze = other ? [Math.sign(across) * (figure.mirrored ? -1 : 1), 0] : null;
    }
  }

  return {
    container,
    get count() {
      return figures.size;
    },
    get speaking() {
      return speaker !== undefined && (figures.get(speaker)?.speaking ?? false);
    },
    put(actor, kit, pace) {
      const figure = figures.get(actor.who);
      if (!figure) {
        enter(create(actor, kit), pace.people);
        turnEyes();
        return;
      }
      if (figure.kit.atlas !== kit.atlas) {
        changePose(figure, actor, kit, pace.people);
        turnEyes();
        return;
      }
      move(figure, actor, pace.people);
      turnEyes();
      figure.wear(kit.look);
      if (figure.fade < 1) {
        void tweens.run(Math.min(pace.people, FOCUS_MS), (t) => {
          figure.fade = t;
        });
      }
    },
    keepOnly(who, pace) {
      for (const [name, figure] of figures) {
        if (who.has(name)) continue;
        figures.delete(name);
        const to = SIDES[figure.actor.slot] * ASIDE * size.width;
        const shown = figure.shown;
        const over = tweens.run(pace.people, (t) => {
          figure.shown = shown * (1 - t);
          figure.aside = to * t;
        });
        void over.then(() => remove(figure));
      }
      turnEyes();
    },
    hear(how, pace) {
      speaker = how.speaker;
      const isHeard = speaker !== undefined && figures.has(speaker);
      turnEyes();
      for (const [who, figure] of figures) {
        const speaks = isHeard && who === speaker;
        const [heed, forward] = [isHeard && !speaks ? LISTENING : 1, speaks ? 1 : 0];
        order(figure);
        figure.speak(speaks && how.line ? speechOf(how.line.text, how.line.saidAt) : SILENCE);
        const [heedBefore, forwardBefore] = [figure.heed, figure.forward];
        void tweens.run(pace.light, (t) => {
          figure.heed = heedBefore + (heed - heedBefore) * t;
          figure.forward = forwardBefore + (forward - forwardBefore) * t;
        });
      }
    },
    shows: (texture) => all.some(({ kit }) => kit.atlas === texture || kit.masks === texture),
    resize(width, height) {
      size = { width, height };
      for (const figure of all) {
        figure.from = null;
        stand(figure, figure.actor);
      }
    },
    step(dt, light, wind, still) {
      urge.wind = wind;
      for (let i = 0; i < all.length; i++) {
        const figure = all[i] as Figure;
        urge.gaze = figure.gaze;
        figure.light(light);
        figure.step(dt, urge, still);
      }
    },
  };
}
