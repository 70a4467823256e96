/** Container path → `file:line`, the file relative to the story folder: what `story.map.json` holds. */
export type StoryMap = Readonly<Record<string, string>>;

/** `file:line` of a container path: its own, or that of the nearest container around it; null when there is none. */
export function placeOf(map: StoryMap, containerPath: string): string | null {
  const parts = containerPath.split('.');
  while (parts.length > 0) {
    const found = map[parts.join('.')];
    if (found) return found;
    parts.pop();
  }
  return null;
}
