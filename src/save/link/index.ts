/** A whole run as the fragment of a link. */
export { fromLink } from './decode.ts';
export { toLink } from './encode.ts';
export type { LinkTable, LinkTables } from './table.ts';
