/** States from which no end can be reached. */

/** @param successors by state, the states it leads to; -1 is an end. States without any are dead ends told of elsewhere */
export function neverLeaving(successors: readonly (readonly number[])[]): number[] {
  const before: number[][] = successors.map(() => []);
  const leaving = new Uint8Array(successors.length);
  const stack: number[] = [];
  const leaves = (state: number) => {
    if (leaving[state]) return;
    leaving[state] = 1;
    stack.push(state);
  };
  successors.forEach((to, state) => {
    if (to.length === 0 || to.includes(-1)) leaves(state);
    for (const each of to) before[each]?.push(state);
  });
  for (let state = stack.pop(); state !== undefined; state = stack.pop())
    for (const each of before[state] as readonly number[]) leaves(each);
  return successors.flatMap((_, state) => (leaving[state] ? [] : [state]));
}
