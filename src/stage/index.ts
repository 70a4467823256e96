/** The stage room: what is seen, as a function of state. */
export type {
  ActorPicture,
  LayerData,
  LightData,
  PlateData,
  PlatePicture,
  PoseData,
  StageAssets,
} from './assets.ts';
export { createStage, type Stage } from './stage.ts';
