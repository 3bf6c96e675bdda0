import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { scratch } from '../batch/corpus.ts';
import { bytesOf } from '../batch/result.ts';
import { type Ran, run } from '../cli/in-process.ts';
import { ARTICLES, linesOf } from './composed.ts';

const { path, file } = scratch();
const [RESULT, INDEX] = [path('hasil'), path('indeks')];

const batch = (input: string, out: string, ...more: string[]): Promise<Ran> => run(['batch', input, '--out', out, '-j1', '-q', ...more]);
const index = (result: string, out: string, ...more: string[]): Promise<Ran> => run(['index', result, '-o', out, ...more]);

/** The rows of a query. */
async function ask(where: string, sql: string): Promise<Record<string, unknown>[]> {
  const { stdout, stderr, status } = await run(['query', where, sql]);
  expect([status, stderr]).toEqual([0, '']);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

async function cardOf(name: string): Promise<Record<string, unknown>> {
  const { stdout, status } = await run(['who', name, '--index', INDEX]);
  expect(status).toBe(0);
  return JSON.parse(stdout.split('\n')[0] ?? '');
}

beforeAll(async () => {
  await batch(file('arsip.jsonl', linesOf(ARTICLES)), RESULT, '-f', 'parquet');
  const { status, stderr } = await index(RESULT, INDEX);
  expect([status, stderr]).toEqual([0, 'saripati: 8 articles, 19 people, organisations, places, countries and weapons\n']);
});

describe('index', () => {
  test('the short and the full name of somebody known are one, and two who are known are two', async () => {
    expect(
      await ask(INDEX, "SELECT entity, string_agg(name, ', ' ORDER BY name) AS names FROM names WHERE why = 'known' AND entity LIKE 'Q%' GROUP BY entity"),
    ).toEqual(
      expect.arrayContaining([
        { entity: 'Q2107268', names: 'Prabowo, Prabowo Subianto' },
        { entity: 'Q3318231', names: 'Joko Widodo, Jokowi' },
      ]),
    );
    expect(await ask(INDEX, "SELECT entity FROM names WHERE why = 'known' GROUP BY entity HAVING count(DISTINCT through) > 1")).toEqual([]);
  });

  test('articles, mentions, days, quotations and events of one', async () => {
    expect(await ask(INDEX, "FROM entities WHERE name = 'Prabowo Subianto'")).toEqual([
      expect.objectContaining({
        type: 'person',
        country: 'ID',
        known: true,
        ambiguous: false,
        articles: 3,
        first_seen: '2025-01-06',
        last_seen: '2025-02-03',
        quotes: 1,
      }),
    ]);
    expect(await ask(INDEX, "SELECT articles, mentions FROM entities WHERE name = 'Solo'")).toEqual([{ articles: 3, mentions: 3 }]);
    const russia = await ask(INDEX, "SELECT actor, target, type, articles FROM events WHERE actor = 'Q159' AND target = 'Q212'");
    expect(russia).toEqual([{ actor: 'Q159', target: 'Q212', type: 'ASSAULT', articles: 1 }]);
  });

  test.each(['ndjson', 'parquet'])('what two say together is a quotation of each: %s', async (format) => {
    const text = 'Presiden Vladimir Putin dan Menteri Luar Negeri Sergei Lavrov mengatakan bahwa jembatan itu aman dilalui semua kendaraan.';
    await batch(file(`berdua-${format}.jsonl`, linesOf([{ id: 'a', date: '2025-01-06', title: '', text }])), path(`berdua-${format}`), '-f', format);
    await index(path(`berdua-${format}`), path(`indeks-berdua-${format}`));
    expect(await ask(path(`indeks-berdua-${format}`), "SELECT name, quotes FROM entities WHERE type = 'person' ORDER BY name")).toEqual([
      { name: 'Sergey Lavrov', quotes: 1 },
      { name: 'Vladimir Putin', quotes: 1 },
    ]);
  });

  test('every merge says why', async () => {
    expect(await ask(INDEX, "SELECT name, why, through, office FROM names WHERE name LIKE 'Wiranto%' ORDER BY name")).toEqual([
      { name: 'Wiranto Adi Sucipto', why: 'same-name', through: null, office: null },
      { name: 'Wiranto Sucipto', why: 'short-form', through: 'Wiranto Adi Sucipto', office: null },
    ]);
  });

  test('months, offices with their days, who is with whom in two articles or more', async () => {
    expect(await ask(INDEX, "SELECT month, m.articles FROM months m JOIN entities e USING (entity) WHERE name = 'Solo' ORDER BY month")).toEqual([
      { month: '2025-02-01', articles: 1 },
      { month: '2025-03-01', articles: 2 },
    ]);
    expect(
      await ask(
        INDEX,
        "SELECT r.articles, r.first_seen, r.last_seen FROM roles r JOIN entities e USING (entity) WHERE name LIKE 'Wiranto%' AND title LIKE 'Camat%'",
      ),
    ).toEqual([{ articles: 3, first_seen: '2025-02-17', last_seen: '2025-03-10' }]);
    expect(
      await ask(
        INDEX,
        'SELECT a.name AS one, b.name AS other, t.articles, t.sentences FROM together t JOIN entities a ON a.entity = one JOIN entities b ON b.entity = other',
      ),
    ).toEqual([{ one: 'Wiranto Adi Sucipto', other: 'Solo', articles: 3, sentences: 2 }]);
  });

  test.each([
    ['shards of two records', '-f', 'parquet', '--shard-size', '2'],
    ['NDJSON', '-f', 'ndjson', '--shard-size', '3'],
    ['packed NDJSON', '-f', 'ndjson.gz'],
  ])('%s: the same bytes', async (name, ...more) => {
    await batch(path('arsip.jsonl'), path(name), ...more);
    for (const jobs of ['1', '2']) {
      expect((await index(path(name), path(`indeks ${name} ${jobs}`), '-j', jobs)).status).toBe(0);
      expect(bytesOf(path(`indeks ${name} ${jobs}`))).toEqual(bytesOf(INDEX));
    }
  });

  test('of several damaged shards the first is named', async () => {
    await batch(path('arsip.jsonl'), path('rusak'), '-f', 'parquet', '--shard-size', '2');
    for (const shard of ['rusak/entities-00001.parquet', 'rusak/entities-00002.parquet']) writeFileSync(path(shard), readFileSync(path(shard)).fill(0));
    expect(await index(path('rusak'), path('indeks-rusak'), '-j', '2')).toMatchObject({ status: 3, stderr: expect.stringContaining('entities-00001') });
  });

  test('of an input that was read anew, the earlier records do not count; lines that were appended do', async () => {
    const [grown, changed] = [path('malam/grown.jsonl'), path('malam/sunting.jsonl')];
    mkdirSync(path('malam'));
    writeFileSync(grown, linesOf(ARTICLES.slice(0, 2)));
    writeFileSync(changed, linesOf(ARTICLES.slice(3, 4)));
    const night = (): Promise<Ran> => batch(path('malam'), path('hasil-malam'), '--resume', '-f', 'parquet');
    await night();
    appendFileSync(grown, linesOf(ARTICLES.slice(2, 3)));
    writeFileSync(changed, linesOf(ARTICLES.slice(4, 5)));
    await night();
    expect((await index(path('hasil-malam'), path('indeks-malam'))).stderr).toContain('saripati: 4 articles, ');
    expect((await ask(path('indeks-malam'), 'SELECT id FROM articles ORDER BY id')).map(({ id }) => id)).toEqual(['k1', 'k2', 'k3', 'k5']);
  });

  test('two people of one name, of other offices and other company, are two', async () => {
    const others = ['Yunus', 'Dahlan', 'Subarjo', 'Santoso'].flatMap((name) => [`Ahmad ${name}`, `Riza ${name}`]);
    const texts = [
      'Kiper Ahmad Riza menahan dua tendangan penalti. "Saya senang," kata Kiper Ahmad Riza.',
      'Camat Ahmad Riza membuka pasar murah. "Harga beras turun," kata Camat Ahmad Riza.',
    ].flatMap((text) => [text, `Kabar hari ini. ${text}`]);
    const lines = [...texts, ...others.map((name) => `Warga bernama ${name} menanam padi. "Hujan turun," kata ${name}.`)];
    await batch(file('senama.jsonl', lines.map((text, k) => `${JSON.stringify({ id: `n${k}`, text })}\n`).join('')), path('hasil-senama'));
    await index(path('hasil-senama'), path('indeks-senama'));
    const sql = "SELECT title, r.articles, ambiguous FROM entities e JOIN roles r USING (entity) WHERE name = 'Ahmad Riza' ORDER BY title";
    expect(await ask(path('indeks-senama'), sql)).toEqual([
      { title: 'Camat', articles: 2, ambiguous: false },
      { title: 'Kiper', articles: 2, ambiguous: false },
    ]);
    expect(await ask(path('indeks-senama'), "SELECT count(*) AS n, min(why) AS why FROM names WHERE name = 'Ahmad Riza'")).toEqual([{ n: 2, why: 'namesake' }]);
  });

  test('names alike are one where they keep the same company, and two where they do not', async () => {
    const texts = [
      'Rahmat Pudjiarto bertemu Bondan Hartanto dan Sekar Widyastuti di Solo.',
      'Rahmat Pujiarto makan siang bersama Bondan Hartanto dan Sekar Widyastuti di Solo.',
      'Rahmat Pujiharto menonton film di Medan bersama Lukman Siregar.',
    ];
    await batch(file('alike.jsonl', texts.map((text, k) => `${JSON.stringify({ id: `s${k}`, text })}\n`).join('')), path('hasil-alike'));
    await index(path('hasil-alike'), path('indeks-alike'));
    const names =
      "SELECT string_agg(name, ', ' ORDER BY name) AS names, string_agg(DISTINCT why, ', ' ORDER BY why) AS why FROM names WHERE name LIKE 'Rahmat%' GROUP BY entity ORDER BY names";
    expect(await ask(path('indeks-alike'), names)).toEqual([
      { names: 'Rahmat Pudjiarto, Rahmat Pujiarto', why: 'company, same-name' },
      { names: 'Rahmat Pujiharto', why: 'same-name' },
    ]);
  });

  test.each(['ndjson', 'parquet'])('what stands twice counts once where copies were looked for: %s', async (format) => {
    const copy = ARTICLES.slice(0, 1).map((one) => ({ ...one, id: 'salinan' }));
    const twice = file(`dua-${format}.jsonl`, linesOf([...ARTICLES.slice(0, 2), ...copy]));
    const counted = async (...more: readonly string[]): Promise<unknown> => {
      const name = `dua-${format}${more.length}`;
      await batch(twice, path(`hasil-${name}`), '-f', format, ...more);
      await index(path(`hasil-${name}`), path(`indeks-${name}`));
      return (await ask(path(`indeks-${name}`), "SELECT string_agg(id, ',' ORDER BY article) AS ids FROM articles"))[0]?.['ids'];
    };
    expect([await counted(), await counted('--dedup', 'exact')]).toEqual(['k1,k2,salinan', 'k1,k2']);
  });

  test('sentences that name both are counted, far into long articles, too', async () => {
    const filler = Array.from({ length: 70 }, (_, k) => `Panitia menyiapkan ${k + 2} kursi untuk tamu.`).join(' ');
    const both = 'Presiden Prabowo Subianto bertemu Vladimir Putin.';
    const texts = [`${both} Prabowo Subianto pulang. ${both} ${filler} ${both}`, 'Presiden Prabowo Subianto berpidato. Lalu Vladimir Putin bernyanyi.'];
    await batch(
      file('kalimat.jsonl', texts.map((text, k) => `${JSON.stringify({ id: `s${k}`, text })}\n`).join('')),
      path('hasil-kalimat'),
      '--shard-size',
      '1',
    );
    await index(path('hasil-kalimat'), path('indeks-kalimat'));
    const pair = 'FROM together t JOIN entities a ON a.entity = one JOIN entities b ON b.entity = other ORDER BY 1, 2';
    expect(await ask(path('indeks-kalimat'), `SELECT a.name AS one, b.name AS other, t.articles, t.sentences ${pair}`)).toEqual([
      { one: 'Prabowo Subianto', other: 'Vladimir Putin', articles: 2, sentences: 3 },
    ]);
  });

  test('records that failed are left out', async () => {
    await batch(file('rusak.jsonl', `${linesOf(ARTICLES.slice(0, 1))}{rusak\n`), path('hasil-rusak'));
    expect((await index(path('hasil-rusak'), path('indeks-rusak'))).stderr).toContain('saripati: 1 articles, ');
  });

  test('several results are one archive', async () => {
    await batch(file('dua.jsonl', linesOf(ARTICLES.slice(4))), path('hasil-2'));
    await batch(file('satu.jsonl', linesOf(ARTICLES.slice(0, 4))), path('hasil-1'));
    expect((await run(['index', path('hasil-1'), path('hasil-2'), '-o', path('indeks-12')])).status).toBe(0);
    const { 'index.json': _, ...tables } = bytesOf(path('indeks-12'));
    expect(bytesOf(INDEX)).toMatchObject(tables);
  });
});

describe('what is in the way', () => {
  test('of the same results there is nothing to do; of others only --overwrite replaces it', async () => {
    const before = bytesOf(INDEX);
    expect(await index(RESULT, INDEX)).toMatchObject({ status: 0, stderr: expect.stringContaining('nothing to do: 8 articles') });
    await batch(file('satu-lagi.jsonl', linesOf(ARTICLES.slice(0, 1))), path('hasil-lain'));
    cpSync(INDEX, path('indeks-lama'), { recursive: true });
    expect(await index(path('hasil-lain'), path('indeks-lama'))).toMatchObject({ status: 2, stderr: expect.stringContaining('--overwrite replaces it') });
    expect(bytesOf(path('indeks-lama'))).toEqual(before);
    expect(await index(path('hasil-lain'), path('indeks-lama'), '--overwrite')).toMatchObject({ status: 0, stderr: expect.stringContaining('1 articles') });
    expect(readdirSync(path('indeks-lama')).sort()).toEqual(Object.keys(before));
    expect(readdirSync(path('.')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test.each([
    ['a file of the user', (folder: string): void => writeFileSync(join(folder, 'catatan.txt'), 'penting')],
    ['a table that was edited', (folder: string): void => appendFileSync(join(folder, 'names.parquet'), 'x')],
    ['no index at all', (folder: string): void => writeFileSync(join(folder, 'index.json'), '{}')],
  ])('%s is never lost', async (name, spoil) => {
    const folder = path(`indeks ${name}`);
    cpSync(INDEX, folder, { recursive: true });
    spoil(folder);
    const before = bytesOf(folder);
    await batch(path('arsip.jsonl'), path(`hasil ${name}`), '--only', 'people');
    expect(await index(path(`hasil ${name}`), folder, '--overwrite')).toMatchObject({ status: 2, stderr: expect.stringContaining('is in the way') });
    expect(bytesOf(folder)).toEqual(before);
  });

  test.each([
    ['no result', (): string => path('malam'), 'is not a finished result of saripati batch'],
    [
      'a shard that is shorter than it was',
      (): string => {
        cpSync(RESULT, path('pendek'), { recursive: true });
        writeFileSync(path('pendek/roles-00000.parquet'), 'PAR1');
        return path('pendek');
      },
      'roles-00000.parquet does not match the manifest',
    ],
  ])('%s', async (_, result, message) => {
    expect(await index(result(), path('indeks-tidak'))).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
    expect(existsSync(path('indeks-tidak'))).toBe(false);
  });

  test('a shard of the right size that is none: what DuckDB says, and nothing is left', async () => {
    cpSync(RESULT, path('busuk'), { recursive: true });
    const shard = path('busuk/entities-00000.parquet');
    writeFileSync(shard, readFileSync(shard).fill(0));
    expect(await index(path('busuk'), path('indeks-busuk'))).toMatchObject({ status: 3, stderr: expect.stringContaining('[archive/failed]') });
    expect(readdirSync(path('.')).filter((name) => name.includes('indeks-busuk'))).toEqual([]);
  });

  test('an index in its own result', async () => {
    for (const place of ['', 'indeks']) expect((await index(RESULT, join(RESULT, place))).status).toBe(2);
    expect(existsSync(join(RESULT, 'indeks'))).toBe(false);
  });
});

describe('who', () => {
  test.each(['Prabowo', 'prabowo subianto', 'Q2107268', 'Prabowo Subianto Djojohadikusumo'])('%s', async (name) => {
    expect(await cardOf(name)).toMatchObject({ id: 'Q2107268', name: 'Prabowo Subianto', articles: 3, firstSeen: '2025-01-06', lastSeen: '2025-02-03' });
  });

  test('a card has names, offices, months, others, events and articles', async () => {
    expect(await cardOf('Wiranto Sucipto')).toMatchObject({
      names: [
        { name: 'Wiranto Adi Sucipto', why: 'same-name' },
        { name: 'Wiranto Sucipto', why: 'short-form' },
      ],
      roles: [{ title: 'Camat Banjarsari', articles: 3 }],
      months: [
        { month: '2025-02', articles: 1 },
        { month: '2025-03', articles: 2 },
      ],
      together: [{ name: 'Solo', type: 'place', articles: 3, sentences: 2 }],
      latest: [{ id: 'k6' }, { id: 'k5' }, { id: 'k4' }],
    });
    expect(await cardOf('Rusia')).toMatchObject({
      type: 'country',
      events: { list: expect.arrayContaining([expect.objectContaining({ type: 'ASSAULT', side: 'actor', name: 'Ukraina' })]) },
    });
  });

  test('a single word says that it may be several', async () => expect(await cardOf('Bagus')).toMatchObject({ ambiguous: true, known: false }));

  test('for people: a bar a month', async () => {
    const { stdout } = await run(['who', 'Wiranto Sucipto', '--index', INDEX, '-f', 'digest']);
    expect(stdout).toMatch(/^Wiranto Adi Sucipto \(ID\)\nperson · p-[0-9a-f]{12} · 3 articles · 2025-02-17 to 2025-03-10/u);
    expect(stdout).toContain('  ▄█  2025-02 to 2025-03');
  });

  test('nobody: exit 1, and who may be meant', async () => {
    expect(await run(['who', 'Prabowoo', '--index', INDEX])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'saripati: the index has nobody and nothing named "Prabowoo". Did you mean "Prabowo Subianto"? [index/unknown]\n',
    });
    expect(await run(['who', "' OR true --", '--index', INDEX])).toMatchObject({ status: 1, stdout: '' });
  });

  test('no index', async () =>
    expect(await run(['who', 'Prabowo', '--index', RESULT])).toMatchObject({ status: 2, stderr: expect.stringContaining('is not an index') }));
});

describe('query', () => {
  test('the tables of a result, in the formats of all commands', async () => {
    const sql = "SELECT type, count(*) AS n FROM entities WHERE type = 'weapon' GROUP BY type";
    expect((await run(['query', RESULT, sql, '-f', 'csv'])).stdout).toBe('type,n\nweapon,2\n');
    await batch(path('arsip.jsonl'), path('hasil-baris'));
    expect(await ask(path('hasil-baris'), sql)).toEqual([{ type: 'weapon', n: 2 }]);
  });

  test.each([
    ['SELECT * FROM tidak_ada', 'tidak_ada'],
    ['SELEC 1', 'syntax error'],
    ['SELECT 1; SELECT 2', 'give one query, not 2'],
    ["COPY (SELECT 1) TO 'x.csv'", 'only queries that read'],
    ["EXPLAIN ANALYZE COPY (SELECT 1) TO 'x.csv'", 'only queries that read'],
    ['CREATE TABLE x AS SELECT 1', 'only queries that read'],
    ['SET memory_limit = 1', 'only queries that read'],
    ["SELECT * FROM read_text('/etc/hostname')", 'disabled by configuration'],
    ['INSTALL httpfs', 'only queries that read'],
  ])('%s is refused', async (sql, message) => {
    const before = bytesOf(INDEX);
    expect(await run(['query', INDEX, sql.replace("'x.csv'", `'${INDEX}/names.parquet'`)])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
    expect(bytesOf(INDEX)).toEqual(before);
  });
});

describe('graph', () => {
  const require = createRequire(import.meta.url);
  const graphology: unknown = require('graphology');
  const gexf: {
    readonly parse: (
      library: unknown,
      xml: string,
    ) => {
      readonly order: number;
      readonly size: number;
      readonly mapNodes: (read: (id: string, of: Record<string, unknown>) => unknown) => unknown[];
      readonly mapEdges: (read: (id: string, of: Record<string, unknown>) => unknown) => unknown[];
    };
  } = require('graphology-gexf');

  test('is read by a reader of its format', async () => {
    const { stdout, status } = await run(['graph', INDEX]);
    const graph = gexf.parse(graphology, stdout);
    expect([status, graph.size]).toEqual([0, 1]);
    expect(graph.mapEdges((_, { weight, sentences }) => [weight, sentences])).toEqual([[3, 2]]);
    expect(graph.mapNodes((_, { label, type, articles }) => [label, type, articles])).toEqual([
      ['Solo', 'place', 3],
      ['Wiranto Adi Sucipto', 'person', 3],
    ]);
  });

  test('--least leaves weaker edges out', async () => expect(gexf.parse(graphology, (await run(['graph', INDEX, '--least', '4'])).stdout).order).toBe(0));
});
