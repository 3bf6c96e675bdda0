import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lines, saripati } from './saripati.ts';

const folder = mkdtempSync(join(tmpdir(), 'saripati-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const text = 'Kapal perang KRI Contoh berlayar dari Jakarta menuju Natuna. Presiden menyambut awak KRI Contoh di pelabuhan.';
const good = file('baik.yaml', '- id: kri-1\n  type: kapal\n  label: KRI Contoh Jaya\n  patterns: ["[kapal perang|] KRI Contoh"]\n');

test('a watchlist adds entities of type custom', () => {
  const { stdout, status } = saripati(['--watchlist', good, '--lang', 'ind'], text);
  expect(status).toBe(0);
  expect(lines(stdout)[0]?.entities.filter(({ type }) => type === 'custom')).toEqual([
    {
      id: 'x1',
      type: 'custom',
      name: 'KRI Contoh Jaya',
      watch: 'kri-1',
      kind: 'kapal',
      entity: 'w1',
      mentions: [
        { start: 0, end: 23, text: 'Kapal perang KRI Contoh', sentence: 0, confidence: 1, by: 'watchlist' },
        { start: 85, end: 95, text: 'KRI Contoh', sentence: 1, confidence: 1, by: 'watchlist' },
      ],
    },
  ]);
});

test('--only custom, from JSON with a byte order mark', () => {
  const list = file('baik.json', '\ufeff[{"type": "tempat", "patterns": ["Natuna"]}]');
  const [line] = lines(saripati(['-w', list, '--only', 'custom', '--lang', 'ind'], text).stdout);
  expect(line?.entities.map(({ name, type }) => [name, type])).toEqual([['Natuna', 'custom']]);
});

test.each<[string, string[], RegExp]>([
  ['a missing file', ['-w', 'tidak-ada.yaml'], /tidak-ada\.yaml: there is no such file \[watchlist\/not-found\]\n$/u],
  ['a folder', ['-w', folder], /this is a folder/u],
  ['no name', ['-w', ''], /path of a file/u],
  [
    'faults, each with its line',
    ['-w', file('buruk.yaml', '- type: a\n  patern: [x]\n')],
    /buruk\.yaml:1: .*\[watchlist\/no-patterns\]\nsaripati: .*buruk\.yaml:2: there is no key "patern"/u,
  ],
  ['another encoding', ['-w', file('latin.yaml', Uint8Array.of(0x2d, 0x20, 0xe9))], /not UTF-8/u],
  ['a file too big', ['-w', file('besar.yaml', '#'.repeat(5_000_001))], /has 5000001 bytes/u],
  ['many faults', ['-w', file('banyak.yaml', '- 5\n'.repeat(30))], /:20: .*\nsaripati: .*banyak\.yaml: and 10 more\n$/u],
  ['custom without a watchlist', ['--only', 'custom'], /the layer custom needs --watchlist/u],
])('%s is wrong usage: exit 2', (_, args, message) => {
  const { stdout, stderr, status } = saripati(args, text);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(message);
});
