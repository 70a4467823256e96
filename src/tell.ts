/** Tells the console what could not be had. For the rooms that fetch; it belongs to none of them. */

/** Says it once for each name, in one line. */
export type Tell = (name: string, why: unknown) => void;

/** @returns a teller with a memory of its own; one serves a room for good */
export function createTell(): Tell {
  const told = new Set<string>();
  return (name, why) => {
    if (told.has(name)) return;
    told.add(name);
    console.warn(`${name} could not be loaded: ${why instanceof Error ? why.message : String(why)}`);
  };
}
