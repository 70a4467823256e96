/** What the compiler makes of an ink file; see `studio/compiler/plugin.ts`. */
declare module '*.ink' {
  /** Names this very text. */
  export const hash: string;
  /** Every `# id:` of the story. */
  export const choiceIds: readonly string[];
  /** The story as inkjs's runtime takes it. Rejects when it cannot be fetched. */
  export function load(): Promise<string>;
  /** Container path → `file:line`; fetched only when something went wrong. */
  export function loadMap(): Promise<Readonly<Record<string, string>>>;
}
