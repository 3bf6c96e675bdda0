/** Builds after `npm ci` in a checkout. With --omit=dev there is nothing to build with, and what was built before stays as it is. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const has = (path) => existsSync(fileURLToPath(new URL(`../${path}`, import.meta.url)));
if (has('node_modules/typescript') && has('node_modules/esbuild')) {
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
  process.exitCode = status ?? 1;
} else if (!has('dist/bin/saripati.js'))
  process.stderr.write('saripati: not built, for what builds it is not installed: run `npm ci` without --omit=dev once\n');
