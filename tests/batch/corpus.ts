import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const SENTENCES = [
  'Presiden Rusia tiba di Jakarta pada 5 Mei 2020.',
  'Kementerian Pertahanan mengumumkan latihan bersama Angkatan Laut Jepang pekan depan.',
  'Korea Utara meluncurkan dua rudal balistik ke arah laut, kata militer Korea Selatan.',
  'Baca juga: Harga Beras Turun di Tiga Kota',
  'Menteri Luar Negeri Ratna Dewi bertemu duta besar Prancis di Surabaya kemarin.',
];

/** The n-th of as many different small articles as one likes, as a JSON line. */
export function record(n: number): string {
  const text = Array.from({ length: 2 + (n % 4) }, (_, k) => SENTENCES[(n + k * 2) % SENTENCES.length]).join('\n\n');
  return `${JSON.stringify({ id: `r${n}`, text: `${text} Laporan ke-${n}.`, date: n % 3 === 0 ? '2025-06-18' : null })}\n`;
}

/** JSON lines of the articles from `first` up to `end`. */
export function records(end: number, first: number = 0): string {
  return Array.from({ length: end - first }, (_, k) => record(first + k)).join('');
}

/** A text so long that the analysis takes a while. */
export function longText(bytes: number): string {
  return `${SENTENCES.join(' ')}\n\n`.repeat(Math.ceil(bytes / 350));
}

/** A folder that is gone after the tests, and files in it. */
export function scratch(): {
  readonly folder: string;
  readonly path: (name: string) => string;
  readonly file: (name: string, content: string | Uint8Array) => string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'saripati-batch-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(path(name), content);
    return path(name);
  };
  return { folder, path, file };
}
