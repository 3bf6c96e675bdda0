import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/cli/views/knowledge.ts';
import { CLI, ROOT, saripati } from './saripati.ts';

const told = (output: string): Knowledge[] =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('kb', () => {
  test('one line a form, in the order asked', () => {
    const { stdout, stderr, status } = saripati(['kb', 'Menhan', 'korsel', 'Su-35']);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(told(stdout)).toEqual([
      { form: 'Menhan', found: [{ table: 'titles', name: 'Menteri Pertahanan', as: 'short', country: null, category: 'minister' }] },
      { form: 'korsel', found: [{ table: 'countries', name: 'Korea Selatan', as: 'short', country: 'KR', category: null }] },
      { form: 'Su-35', found: [{ table: 'weapon-systems', name: 'Su-35 Flanker-E', as: 'alone', country: 'RU', category: 'aircraft.fighter' }] },
    ]);
  });

  test.each([
    ['Jokwi', ' Did you mean "Jokowi"?'],
    ['kursi goyang', ''],
    ['', ''],
    ['\u001b[2J', ''],
  ])('%j is in no table: empty, exit 1, the rest goes on', (form, hint) => {
    const { stdout, stderr, status } = saripati(['kb', '--', form, 'NATO']);
    expect(status).toBe(1);
    expect(told(stdout).map(({ form: asked, found }) => [asked, found.length])).toEqual([
      [form, 0],
      ['NATO', 1],
    ]);
    expect(stderr).toBe(`saripati: no table knows "${form.replace('\u001b', '\\u001b')}".${hint} [kb/unknown]\n`);
    expect(saripati(['kb', '-q', '--', form]).stderr).toBe('');
  });

  test('nothing to look up is wrong usage', () => {
    const { stdout, stderr, status } = saripati(['kb']);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain("missing required argument 'forms'");
  });

  test('--format json and --color, as everywhere', () => {
    expect(saripati(['kb', 'NATO', '--format', 'json']).stdout).toMatch(/^\{\n {2}"form": "NATO",\n/u);
    expect(saripati(['kb', 'NATO', '--color', 'always']).stdout).toContain('\u001b[36m"form"');
  });

  test.skipIf(!existsSync('/usr/bin/script'))('on a terminal: lines for people', () => {
    const onTerminal = (args: string): string =>
      spawnSync('bash', ['-c', `TERM=xterm script -qec "${process.execPath} ${CLI} kb ${args}" /dev/null`], { cwd: ROOT, encoding: 'utf8' }).stdout.replaceAll(
        '\r',
        '',
      );
    expect(onTerminal('Korsel Leopard antarbenua ICBM --color never')).toBe(
      [
        'Korsel',
        '  Korea Selatan  country · KR · short form',
        'Leopard',
        '  Leopard 2  weapon system · tank · DE · only after a word for a weapon',
        'antarbenua',
        '  antarbenua  kind of weapon · missile.ballistic.icbm · with missile',
        'ICBM',
        '  ICBM  weapon · missile.ballistic.icbm · use: acronym',
        '',
      ].join('\n'),
    );
    expect(onTerminal('Korsel')).toContain('\u001b[1mKorsel\u001b[22m\n');
    expect(onTerminal('Korsel -f ndjson --color never')).toMatch(/^\{"form":"Korsel"/u);
  });
});
