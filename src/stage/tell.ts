import type { ActorState } from '../story/index.ts';

/** Says what could not be had: once for each name, in one line. */
export type Tell = (name: string, why: unknown) => void;

/** How somebody's picture is called. */
export const actorName = ({ who, pose }: ActorState): string => `actor ${who}${pose ? ` ${pose}` : ''}`;

/** @returns a teller with a memory of its own; one serves a stage for good, whatever draws it */
export function createTell(): Tell {
  const told = new Set<string>();
  return (name, why) => {
    if (told.has(name)) return;
    told.add(name);
    console.warn(`${name} could not be loaded: ${why instanceof Error ? why.message : String(why)}`);
  };
}
