/** Which plates there are, and which files decide what each looks like. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** Every plate that has a scene file. @returns {string[]} */
export function slugs() {
  return pythonIn(join(here, 'scenes'));
}

/** The files that decide what a plate and its layers look like. @param {string} slug @returns {string[]} */
export function sources(slug) {
  const layers = layersOf(slug);
  const files = [sceneFile(slug), ...layers.map((name) => layerFile(slug, name))].flatMap(renderSources);
  const rest = ['grade.py', 'lens.py', 'paint.py', 'settings.json', `scenes/${slug}.json`];
  if (layers.length > 0) rest.push('layer.py');
  return [...new Set([...files, ...rest.map((name) => join(here, name))])];
}

/** @param {string} slug */
export const sceneFile = (slug) => `scenes/${slug}.py`;
/** @param {string} slug @param {string} name */
export const layerFile = (slug, name) => `layers/${slug}/${name}.py`;

/** Names of the layers that are rendered for a plate. @param {string} slug @returns {string[]} */
export function layersOf(slug) {
  const folder = join(here, 'layers', slug);
  return existsSync(folder) ? pythonIn(folder) : [];
}

/** A scene or layer and what it uses, directly or through another part: the kit, or another scene that it changes. @param {string} scene @returns {string[]} */
export function renderSources(scene) {
  const found = new Set([join(here, 'render.py'), join(here, 'kit/__init__.py')]);
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(file, 'utf8');
    for (const name of kitImports(text)) visit(join(here, `kit/${name}.py`));
    for (const [, slug] of text.matchAll(/\bother_scene\('([\w-]+)'\)/g)) visit(join(here, sceneFile(slug)));
  };
  visit(join(here, scene));
  visit(join(here, 'kit/render.py'));
  return [...found];
}

/** `from kit import a, b`, `from kit.a import …` and, inside the kit, `from .a import …`. */
function kitImports(text) {
  const names = [];
  for (const [, list] of text.matchAll(/^from kit import (.+)$/gm))
    names.push(...list.split(',').map((name) => name.trim()));
  for (const [, name] of text.matchAll(/^from (?:kit)?\.(\w+) import/gm)) names.push(name);
  return names;
}

/** Names of the Python files in a folder, without their ending. @param {string} folder @returns {string[]} */
function pythonIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.py'))
    .map((name) => basename(name, '.py'))
    .sort();
}
