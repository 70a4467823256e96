/** SHA-256 over files' paths and contents, in hexadecimal. */
export function sourceHash(files: readonly string[]): string;
/** Modules and all that they import on the way, sorted: `.mjs` only. */
export function withImports(files: readonly string[]): string[];
