import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { World } from '../world.ts';

/** As git sets it: end when all is on one screen, show colours, leave the text on the screen. */
const LESS = 'FRX';

/** True if the first word of a command line is a program that the shell will find. */
function isThere(line: string, { PATH = '' }: World['env']): boolean {
  const [program = ''] = line.trim().split(' ');
  return program.includes('/') ? existsSync(program) : PATH.split(delimiter).some((folder) => existsSync(join(folder, program)));
}

/** Runs a command whose results a pager shows where a terminal reads; PAGER says which, empty or `cat` none. Without a pager it prints. */
export async function paged(world: World, run: (to: World) => Promise<number>): Promise<number> {
  const { PAGER: pager = 'less' } = world.env;
  if (world.stdout.isTTY !== true || pager === '' || pager === 'cat' || !isThere(pager, world.env)) return run(world);
  const child = spawn(pager, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env: { LESS, ...world.env } });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  const { stderr, env, stdout } = world;
  const to: World = {
    stdout: Object.assign(child.stdin, { isTTY: true, columns: stdout.columns }),
    stderr,
    env,
    get stdin() {
      return world.stdin;
    },
  };
  const code = await run(to);
  child.stdin.end();
  await ended;
  return code;
}
