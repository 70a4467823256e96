/** Everything that a plate or a person is drawn with, together or not at all. */
import type { Texture, WebGLRenderer } from 'pixi.js';
import type { ActorState, StageState } from '../../story/index.ts';
import type { Tell } from '../../tell.ts';
import {
  type ActorPicture,
  actorName,
  type LayerData,
  PLAIN_DATA,
  type PlateData,
  type PlatePicture,
  type PoseData,
  type StageAssets,
} from '../assets.ts';
import { createFiles } from '../files.ts';
import { createTextures, type Textures } from './textures.ts';

export interface PlateKit {
  readonly picture: PlatePicture;
  readonly colour: Texture;
  /** Null: the plate is flat. */
  readonly depth: Texture | null;
  readonly data: PlateData;
  readonly layers: readonly { readonly data: LayerData; readonly texture: Texture }[];
}

export interface ActorKit {
  readonly atlas: Texture;
  readonly masks: Texture;
  readonly data: PoseData;
  readonly look: string;
}

/** A kit that is there, or a promise of it; null when it cannot be had. */
export interface Kits {
  plate(name: string): PlateKit | null;
  loadPlate(name: string, urgent: boolean): Promise<PlateKit | null>;
  actor(actor: ActorState): ActorKit | null;
  loadActor(actor: ActorState, urgent: boolean): Promise<ActorKit | null>;
  prefetch(states: readonly StageState[]): void;
  /** A scene begins with a state: what neither it nor the last two used is unloaded, but for what this one needs. */
  beginScene(state: StageState, isShown: (texture: Texture) => boolean): void;
  /** Every picture of a state is on the card. */
  has(state: StageState): boolean;
  held: Textures['held'];
}

/** @param smaller see `createTextures` */
export function createKits(
  renderer: WebGLRenderer,
  assets: StageAssets,
  smaller: () => boolean,
  tell: Tell,
): Kits {
  const textures = createTextures(renderer, smaller, tell);
  const files = createFiles(tell);

  function plateKit(picture: PlatePicture): PlateKit | null {
    const colour = textures.ready(picture.url);
    const data = picture.dataUrl === '' ? PLAIN_DATA : files.ready<PlateData>(picture.dataUrl);
    if (!colour || !data) return null;
    const layers = data.layers.flatMap((layer) => {
      const texture = textures.ready(picture.layerUrl(layer.file) ?? '');
      return texture ? [{ data: layer, texture }] : [];
    });
    return {
      picture,
      colour,
      depth: picture.depthUrl ? textures.ready(picture.depthUrl) : null,
      data,
      layers,
    };
  }

  function actorKit(picture: ActorPicture): ActorKit | null {
    const [atlas, masks] = [textures.ready(picture.url), textures.ready(picture.lightUrl)];
    const data = files.ready<PoseData>(picture.dataUrl);
    return atlas && masks && data ? { atlas, masks, data, look: picture.look } : null;
  }

  const kits: Kits = {
    plate(name) {
      const picture = assets.plate(name);
      return picture && plateKit(picture);
    },
    async loadPlate(name, urgent) {
      const picture = assets.plate(name);
      if (!picture) return null;
      const what = `plate ${name}`;
      const [data] = await Promise.all([
        picture.dataUrl === '' ? PLAIN_DATA : files.load<PlateData>(picture.dataUrl, what),
        textures.load(picture.url, what, urgent),
        picture.depthUrl && textures.load(picture.depthUrl, what, urgent),
      ]);
      await Promise.all(
        data?.layers.map((layer) => {
          const url = picture.layerUrl(layer.file);
          // What hangs before the lens is out of focus.
          return url && textures.load(url, what, urgent, layer.front ? 'soft' : 'whole');
        }) ?? [],
      );
      return plateKit(picture);
    },
    actor(actor) {
      const picture = assets.actor(actor.who, actor.look, actor.pose);
      return picture && actorKit(picture);
    },
    async loadActor(actor, urgent) {
      const picture = assets.actor(actor.who, actor.look, actor.pose);
      if (!picture) return null;
      const what = actorName(actor);
      await Promise.all([
        files.load<PoseData>(picture.dataUrl, what),
        textures.load(picture.url, what, urgent),
        textures.load(picture.lightUrl, what, urgent),
      ]);
      return actorKit(picture);
    },
    prefetch(states) {
      for (const state of states) {
        if (state.plate !== null) void kits.loadPlate(state.plate, false);
        for (const actor of state.actors) void kits.loadActor(actor, false);
      }
    },
    has: (state) =>
      (state.plate === null || !assets.plate(state.plate) || kits.plate(state.plate) !== null) &&
      state.actors.every(
        (actor) => !assets.actor(actor.who, actor.look, actor.pose) || kits.actor(actor) !== null,
      ),
    beginScene(state, isShown) {
      // Asked for, it counts as used: on the way back it may be older than two scenes.
      kits.has(state);
      textures.beginScene(isShown);
    },
    held: textures.held,
  };
  return kits;
}
