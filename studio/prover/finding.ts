/** What the prover has to say against a story. */

export interface Finding {
  /** The claim that does not hold, in three to six words: `every menu can be answered`. */
  readonly claim: string;
  /** What is wrong, in a writer's words. */
  readonly message: string;
  /** Container path of the place; empty when there is none. */
  readonly path: string;
}
