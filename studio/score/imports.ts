/** What a TypeScript module is made from. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** An import or export from a relative path; one of types alone changes nothing that is heard. */
const IMPORT = /^(?:import|export)\b(?!\s+type\b)[^'";]*?\bfrom '(\.[^']+\.ts)'/gm;

/** A module and all that it imports on the way, but for types: absolute paths, sorted. */
export function importsOf(file: string): string[] {
  const seen = new Set<string>();
  const visit = (module: string) => {
    if (seen.has(module)) return;
    seen.add(module);
    for (const [, name] of readFileSync(module, 'utf8').matchAll(IMPORT))
      visit(resolve(dirname(module), name as string));
  };
  visit(file);
  return [...seen].sort();
}
