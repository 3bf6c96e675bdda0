import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance, type Json } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT, saripati } from './saripati.ts';

const docs = readFileSync(join(ROOT, 'docs/QUERIES.md'), 'utf8');
/** The questions with their queries, in order. */
const QUERIES = [...docs.matchAll(/^\*\*(?<question>\d{1,2}\. [^*]{1,200})\*\*(?<between>[^`]|`(?!``)){0,500}?^```sql\n(?<sql>.{1,2000}?)^```/gmsu)].map(
  ({ groups }): [string, string] => [groups?.question ?? '', groups?.sql ?? ''],
);

const folder = mkdtempSync(join(tmpdir(), 'saripati-queries-'));
let duck: DuckDBConnection;

beforeAll(async () => {
  const articles = join(ROOT, 'fixtures/articles');
  const records = readdirSync(articles).map((id) => {
    const { ref } = JSON.parse(readFileSync(join(articles, id, 'gold.json'), 'utf8'));
    return JSON.stringify({ id, date: ref, outlet: 'contoh.id', text: readFileSync(join(articles, id, 'article.txt'), 'utf8') });
  });
  writeFileSync(join(folder, 'arsip.jsonl'), records.join('\n'));
  expect(saripati(['batch', join(folder, 'arsip.jsonl'), '--out', join(folder, 'tabel'), '-f', 'parquet', '-j', '1']).status).toBe(0);
  duck = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => {
  duck.closeSync();
  rmSync(folder, { recursive: true });
});

async function rowsOf(sql: string): Promise<Record<string, Json>[]> {
  const read = await duck.runAndReadAll(sql.replaceAll("'tabel/", `'${folder}/tabel/`));
  return read.getRowObjectsJson();
}

test('docs/QUERIES.md answers fifteen questions', () => {
  expect(QUERIES.map(([question]) => Number.parseInt(question, 10))).toEqual(Array.from({ length: 15 }, (_, k) => k + 1));
  expect(docs.match(/^```sql$/gmu)).toHaveLength(15);
});

/** A row that the answer holds, of facts that the composed articles tell. */
const ANSWERS: readonly Record<string, Json>[] = [
  { person: 'Agus Subiyanto', country: 'ID', articles: '2' },
  { person: 'Agus Subiyanto', title: 'Panglima TNI', country: 'ID', former: false, first_seen: '2025-08-27' },
  { country: 'ID', title: 'Menteri Pertahanan', holders: 'Sjafrie Sjamsoeddin' },
  { month: '2023-08-01', country: 'KR', articles: '1' },
  { one: 'CN', other: 'US' },
  { organisation: 'Tentara Nasional Indonesia', kind: 'military' },
  { speaker: 'Sjafrie Sjamsoeddin', articles: '1' },
  { sense: 'warn', speaker: 'Anton Wirasena', published: '2023-10-06' },
  { speaker: 'Retno Marsudi', office: 'Menteri Luar Negeri' },
  { actor: 'Donald Trump', target: 'Kim Jong Un', type: 'CONSULT' },
  { day: '2024-05-15', type: 'CONSULT', mode: 'visit', id: 'kunjungan-pyongyang' },
  { weapon: 'jet tempur F-16', category: 'aircraft.fighter', type: 'MOBILIZE' },
  { id: 'banjir-bandang', outlet: 'contoh.id', dead: 7 },
  { unit: 'IDR', sum: 17_845_000, id: 'festival-pasar-minggu' },
  { id: 'navy-port-call', language: 'eng', problems: 'language/unsupported' },
];

test.each(QUERIES.map(([question, sql], k) => ({ question, sql, answer: ANSWERS[k] })))('$question', async ({ sql, answer }) => {
  expect(await rowsOf(sql)).toContainEqual(expect.objectContaining(answer ?? { never: true }));
});
