/** What an asset is made from, as one number: the makers write it beside the asset and a test recomputes it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');

/**
 * SHA-256 over the files' paths (relative to the repository, sorted) and contents.
 * @param {string[]} files
 * @returns {string} hexadecimal
 */
export function sourceHash(files) {
  const hash = createHash('sha256');
  const named = files.map((file) => [relative(root, resolve(file)).split(sep).join('/'), file]);
  named.sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, file] of named) {
    // Line endings differ between checkouts; what a file says does not.
    hash.update(`${name}\0${readFileSync(file, 'utf8').replaceAll('\r\n', '\n')}\0`);
  }
  return hash.digest('hex');
}

/**
 * Some modules and all that they import on the way, by relative paths.
 * @param {string[]} files
 * @returns {string[]} sorted
 */
export function withImports(files) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.mjs)'/g))
      visit(resolve(dirname(file), name));
  };
  files.forEach(visit);
  return [...seen].sort();
}
