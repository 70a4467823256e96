/** Opens the writer's editor at a line. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** How an editor is told a line, by its program; all others take `+line file`. */
const COLON = new Set(['subl', 'hx', 'helix', 'zed', 'mate']);
const GOTO = new Set(['code', 'code-insiders', 'codium', 'cursor']);

/** Program and arguments, or null when neither VISUAL nor EDITOR names one. */
export function editorCommand(
  env: Readonly<Record<string, string | undefined>>,
  file: string,
  line: number,
): readonly string[] | null {
  const [program, ...flags] = (env.VISUAL || env.EDITOR || '').split(/\s+/).filter((word) => word !== '');
  if (program === undefined) return null;
  const name = path.basename(program).replace(/\.(exe|cmd)$/, '');
  if (GOTO.has(name)) return [program, ...flags, '-g', `${file}:${line}`];
  if (COLON.has(name)) return [program, ...flags, `${file}:${line}`];
  return [program, ...flags, `+${line}`, file];
}

/** Gives the terminal to the editor until it ends. @returns what went wrong, in plain words; null for nothing */
export function openEditor(file: string, line: number): string | null {
  const command = editorCommand(process.env, file, line);
  if (!command) return 'no editor is named: set EDITOR';
  const [program, ...args] = command;
  const { error } = spawnSync(program as string, args, { stdio: 'inherit' });
  return error ? `the editor did not start: ${error.message}` : null;
}
