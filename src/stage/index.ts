/** The stage room: what is seen, as a function of state. */
export type { ActorPicture, PlatePicture, StageAssets } from './assets.ts';
export { createStage, type Stage } from './stage.ts';
