import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, saripati } from './saripati.ts';

const demo = 'fixtures/articles/latihan-gabungan/article.txt';
const text = readFileSync(join(ROOT, demo), 'utf8');
const records = [
  '{"id":"a","text":"Isi berita.\\n\\nBaca Juga : Judul Lain Sekali\\n\\nBaca Juga : Judul Ketiga Juga","title":"Judul"}',
  '{}',
  '{"id":"b","text":"Isi lain.\\n\\nBaca Juga : Judul Lain Sekali"}',
].join('\n');

describe('clean --show', () => {
  test('plain marks: without them it is the text', () => {
    const { stdout, status } = saripati(['clean', '--show', demo]);
    expect(status).toBe(0);
    expect(stdout).toContain('\n[-Baca Juga : Kim Jong Un Tinjau Kapal Perusak Baru, Seoul Siaga-]{related-link/baca-juga}\n');
    expect(stdout.replace(/\[-(?<marked>[\s\S]{1,200}?)-\]\{[a-z-]{1,20}\/[a-z-]{1,30}\}/gu, '$<marked>').trimEnd()).toBe(text.trimEnd());
  });

  test('in colour: struck through, the rule after it', () => {
    const { stdout } = saripati(['clean', '--show', '--color', 'always', demo]);
    expect(stdout).toContain('\u001b[9mADVERTISEMENT\u001b[29m\u001b[22m\u001b[39m \u001b[36madvertisement/iklan\u001b[39m\n');
    expect(stdout).not.toContain('[-');
  });

  test('in colour nothing of a text moves the cursor', () => {
    const { stdout } = saripati(['clean', '--show', '--color', 'always', 'fixtures/evil/nul.txt', 'fixtures/evil/zero-width.txt']);
    expect(stdout).toContain('\\u0000');
    expect(stdout.replace(/\u001b\[\d{1,2}m/gu, '')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
  });

  test('what --boilerplate leaves is not marked', () => {
    expect(saripati(['clean', '--show', '--boilerplate', 'off', demo]).stdout.trimEnd()).toBe(text.trimEnd());
  });

  test('texts are parted by an empty line; records stay records, with plain marks', () => {
    expect(saripati(['clean', '--show', demo, demo]).stdout.split(`\n\n${text.split('\n')[0] ?? ''}`)).toHaveLength(2);
    const { stdout, status } = saripati(['clean', '--show', '--color', 'always', '-i', 'jsonl'], records);
    expect(status).toBe(1);
    const [first, failed] = stdout.split('\n').map((line) => (line === '' ? null : JSON.parse(line)));
    expect(first).toMatchObject({ id: 'a', title: 'Judul', text: expect.stringContaining('[-Baca Juga : Judul Lain Sekali-]{related-link/baca-juga}') });
    expect(failed).toMatchObject({ schema: 'saripati-error/1' });
  });
});

describe('clean --report', () => {
  test('a table over all inputs', () => {
    const { stdout, stderr, status } = saripati(['clean', '--report', '-i', 'jsonl'], records);
    expect(status).toBe(1);
    expect(stderr).toContain('[input/no-text]');
    expect(stdout).toBe(
      [
        'KIND          RULE       DOCUMENTS  MATCHES  CHARACTERS',
        'related-link  baca-juga          2        3          87',
        'all                              2        3          87',
        '77.0 % of 113 characters in 2 documents',
        '',
      ].join('\n'),
    );
  });

  test('JSON says the same, sorted by kind and rule', () => {
    const report = JSON.parse(saripati(['clean', '--report', '--format', 'json', demo, '-']).stdout);
    expect(report).toMatchObject({ documents: 2, characters: text.length });
    const keys = report.rules.map(({ kind, rule }: Readonly<Record<string, string>>) => `${kind} ${rule}`);
    expect(keys).toEqual([...keys].sort());
    expect(report.rules).toContainEqual({ kind: 'advertisement', rule: 'iklan', documents: 1, matches: 2, characters: 44 });
    expect(report.marked).toBe(report.rules.reduce((sum: number, { characters }: { readonly characters: number }) => sum + characters, 0));
  });

  test('nothing read, nothing counted', () => {
    expect(saripati(['clean', '--report']).stdout).toContain('0.0 % of 0 characters in 1 document\n');
  });

  test.each([
    [['--show', '--report'], 'cannot be used with'],
    [['--format', 'json'], '--format needs --report'],
    [['--report', '--format', 'csv'], 'Allowed choices are json'],
  ])('%j is wrong usage', (flags, message) => {
    const { stdout, stderr, status } = saripati(['clean', ...flags, demo]);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain(message);
  });
});
