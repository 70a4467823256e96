/** Other programs: found or clearly asked for, run quietly, their output kept for when they fail. */
import { spawn, spawnSync } from 'node:child_process';

export const tools = {
  blender: process.env.BLENDER_PATH ?? 'blender',
  // Debian's own Python, because that is the one python3-opencv is installed for.
  python: process.env.PYTHON_PATH ?? '/usr/bin/python3',
  avifenc: 'avifenc',
  cwebp: 'cwebp',
  montage: 'montage',
};

const packages = {
  blender: 'Blender 3.4 or later (Debian: blender; or set BLENDER_PATH)',
  python: 'Python 3 with NumPy and OpenCV (Debian: python3-numpy python3-opencv; or set PYTHON_PATH)',
  avifenc: 'avifenc (Debian: libavif-bin)',
  cwebp: 'cwebp (Debian: webp)',
  montage: 'ImageMagick (Debian: imagemagick)',
};

const probes = {
  python: ['-c', 'import cv2, numpy'],
  blender: ['--version'],
  avifenc: ['--version'],
  cwebp: ['-version'],
  montage: ['-version'],
};

/** Throw one error that names everything that is missing. @param {(keyof typeof tools)[]} names */
export function need(...names) {
  const missing = names.filter((name) => spawnSync(tools[name], probes[name]).status !== 0);
  if (missing.length > 0)
    throw new Error(`missing:\n${missing.map((name) => `  ${packages[name]}`).join('\n')}`);
}

/**
 * @param {keyof typeof tools} name
 * @param {string[]} args
 * @param {(line: string) => void} [heard] called with each line the program prints
 */
export function run(name, args, heard = () => {}) {
  return new Promise((done, failed) => {
    const child = spawn(tools[name], args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
    });
    let said = '';
    const listen = (data) => {
      said = (said + data).slice(-6000);
      for (const line of String(data).split('\n')) heard(line);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', failed);
    child.on('close', (code) =>
      code === 0 ? done() : failed(new Error(`${name} ended with ${code}:\n${said}`)),
    );
  });
}
