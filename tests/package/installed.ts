import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../cli/saripati.ts';

interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
}

/** The packages that installing this one brings along, as paths below the repository: those the lock file keeps for more than development. */
export function runtimePackages(): string[] {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).flatMap(([path, { dev, optional, peer }]) => (path === '' || dev || optional || peer ? [] : [path]));
}

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}${stdout}`);
  return stdout;
}

/** Packs the package and lays it out in a folder as npm would, without asking a registry; gives the size of the packed file in bytes. */
export function installInto(folder: string): number {
  const home = join(folder, 'node_modules/saripati');
  mkdirSync(home, { recursive: true });
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT));
  const packed = join(folder, filename);
  run('tar', ['-xzf', packed, '-C', home, '--strip-components=1'], folder);
  for (const path of runtimePackages()) cpSync(join(ROOT, path), join(folder, path), { recursive: true, dereference: true });
  return statSync(packed).size;
}
