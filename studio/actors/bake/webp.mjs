/** WebP in and out, by Debian's tools; between them and us goes PAM, which is pixels behind a few words. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

export function needWebp() {
  if (spawnSync('cwebp', ['-version']).status !== 0) throw new Error('missing: cwebp (Debian: webp)');
}

function run(program, args) {
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}:\n${stderr}`);
}

export function writeWebp(file, { width, height, data }, quality, more = []) {
  const pam = `${file}.pam`;
  const head = `P7\nWIDTH ${width}\nHEIGHT ${height}\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\n`;
  writeFileSync(pam, Buffer.concat([Buffer.from(head), data]));
  try {
    run('cwebp', ['-quiet', '-q', String(quality), '-m', '6', '-sharp_yuv', ...more, pam, '-o', file]);
  } finally {
    rmSync(pam);
  }
}

export function readWebp(file) {
  const pam = `${file}.pam`;
  run('dwebp', ['-quiet', '-pam', file, '-o', pam]);
  const bytes = readFileSync(pam);
  rmSync(pam);
  const end = bytes.indexOf('ENDHDR\n') + 7;
  const [, width, height] = bytes
    .subarray(0, end)
    .toString()
    .match(/WIDTH (\d+)\s+HEIGHT (\d+)/)
    .map(Number);
  return { width, height, data: Uint8Array.from(bytes.subarray(end)) };
}
