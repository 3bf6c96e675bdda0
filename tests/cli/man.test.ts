import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/names.ts';
import { EXIT_CODES, manPage } from '../../src/cli/help/man.ts';
import { OPTIONS } from '../../src/cli/options/all.ts';
import { ROOT, saripati } from './saripati.ts';

const page = manPage();
/** The page as it reads, without the marks of roff. */
const plain = page.replaceAll('\\-', '-').replaceAll(/\\f[BR]/gu, '');

describe('the manual page', () => {
  test.each(COMMANDS)('tells of the command %s', (name) => {
    expect(plain).toMatch(new RegExp(`^saripati \\[?${name}\\b`, 'mu'));
  });

  test('tells of every option, under its group', () => {
    for (const { option, group } of OPTIONS) {
      expect(plain).toContain(`.TP\n${option.flags}\n`);
      expect(plain).toContain(`.SS ${group}\n`);
    }
  });

  test('is ASCII, and its lines begin with no request but those of man', () => {
    expect(page).toMatch(/^[\n\u0020-\u007e]*$/u);
    const requests = new Set([...page.matchAll(/^[.'](?<request>\S{1,9})/gmu)].map(({ groups }) => groups?.['request']));
    expect([...requests].sort()).toEqual(['PP', 'SH', 'SS', 'TH', 'TP', 'br', 'fi', 'nf']);
  });

  test('has the exit codes of the help', () => {
    const help = saripati(['--help']).stdout.split('Exit codes:')[1] ?? '';
    for (const code of EXIT_CODES.flatMap(([codes]) => codes.split(', '))) expect(help).toMatch(new RegExp(`\\b${code}\\b`, 'u'));
  });

  test('npm links what the build wrote: it wants a list of files', () => {
    const { man, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(man).toEqual(['./dist/man/saripati.1']);
    expect(readFileSync(join(ROOT, man[0]), 'utf8')).toBe(page);
    expect(page).toContain(`"saripati ${version}"`);
  });

  test.skipIf(!existsSync('/usr/bin/groff'))('groff sets it without a warning', () => {
    const { stderr, stdout } = spawnSync('groff', ['-man', '-Tutf8', '-ww'], { input: page, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toContain('SARIPATI(1)');
  });
});
