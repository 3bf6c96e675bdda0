import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CLI, lines, ROOT, saripati } from '../cli/saripati.ts';
import { httpAnswer, tarEntry, tarOf, warcRecord, zipOf, zstdFrame } from '../input/archives.ts';
import { scratch } from './corpus.ts';
import { shardsOf } from './result.ts';

const { file, path } = scratch();
const MB = 1024 * 1024;

/** A record whose id tells it apart. */
const rec = (id: string, more: string = ''): string => `${JSON.stringify({ id, text: `Berita ${id}.${more}` })}\n`;
const [a, b, c] = [rec('a'), rec('b'), rec('c')];
const member = (id: string): { readonly name: string; readonly content: string } => ({ name: `${id}.jsonl`, content: rec(id) });
const wet = (id: string, length?: number): Buffer =>
  warcRecord({ id, type: 'conversion', media: 'text/plain', block: `Berita ${id}.`, ...(length !== undefined && { length }) });
const half = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length / 2));
const page = (id: string): string =>
  `<title>${id}</title><p>${'Presiden Rusia tiba di Jakarta, kata juru bicara istana, untuk bertemu para menteri. '.repeat(6)}</p>`;
/** So long that half of it, packed, still holds what stands before it. */
const noise = Array.from({ length: 400 }, (_, k) => ((k * 2654435761) % 4294967296).toString(36)).join(' ');
const spaces = (count: number): Buffer => Buffer.alloc(count, ' ');

/** What makes the input of a case: the name of its file and the bytes, or the arguments of a run. */
type Evil = () =>
  | readonly [name: string, content: string | Uint8Array, ...flags: readonly string[]]
  | { readonly args: readonly string[]; readonly input?: Uint8Array };

function folder(name: string): string {
  mkdirSync(path(name));
  file(join(name, 'a.jsonl'), a);
  file(join(name, 'z.jsonl'), c);
  return path(name);
}

const CASES: Readonly<Record<string, Evil>> = {
  'gz-truncated': () => ['x.jsonl.gz', Buffer.concat([gzipSync(a), half(gzipSync(rec('b', noise)))])],
  'gz-garbage': () => ['x.jsonl.gz', Buffer.concat([gzipSync(a + b), Buffer.from('sampah di belakang')])],
  'gz-damaged': () => {
    const packed = gzipSync(rec('b', noise));
    packed.fill(0xff, 10, 14);
    return ['x.jsonl.gz', Buffer.concat([gzipSync(a), packed])];
  },
  'gz-member': () => {
    const packed = gzipSync(rec('b', noise));
    packed.fill(0xff, 40, 60);
    return ['x.jsonl.gz', Buffer.concat([gzipSync(a), packed, gzipSync(c)])];
  },
  'gz-member-csv': () => {
    const packed = gzipSync(`b,${noise}\n`);
    packed.fill(0xff, 40, 60);
    return ['x.csv.gz', Buffer.concat([gzipSync('id,text\na,Halo.\n'), packed, gzipSync('c,Halo.\n')])];
  },
  'gz-none': () => ['x.jsonl.gz', a],
  'gz-bomb': () => ['x.jsonl.gz', Buffer.concat([gzipSync(a), gzipSync(spaces(72 * MB))])],
  'gz-in-gz': () => ['x.txt.gz', gzipSync(gzipSync('Halo.'))],
  'zst-truncated': () => ['x.jsonl.zst', half(Buffer.concat([zstdFrame([a]), zstdFrame([rec('b', noise)])]))],
  'zst-garbage': () => ['x.jsonl.zst', Buffer.concat([zstdFrame([a, b]), Buffer.from('sampah di belakang')])],
  'zst-window': () => ['x.jsonl.zst', zstdFrame([a], 31)],
  'zst-bomb': () => ['x.jsonl.zst', Buffer.concat([zstdFrame([a]), zstdFrame(Array.from({ length: 600 }, () => [0x20, 128 * 1024] as const))])],
  'tar-truncated': () => ['x.tar', Buffer.concat([tarEntry(member('a')), tarEntry({ name: 'b.txt', content: noise }).subarray(0, 1024)])],
  'tar-no-end': () => ['x.tar', Buffer.concat([tarEntry(member('a')), tarEntry(member('b'))])],
  'tar-gz-truncated': () => ['x.tgz', Buffer.concat([gzipSync(tarEntry(member('a'))), half(gzipSync(tarOf({ name: 'b.txt', content: noise })))])],
  'tar-damaged': () => ['x.tar', Buffer.concat([tarEntry(member('a')), Buffer.alloc(512, 'x'), tarOf(member('b'))])],
  'tar-garbage': () => ['x.tar', Buffer.concat([tarOf(member('a'), member('b')), Buffer.alloc(512, 'x')])],
  'tar-links': () => [
    'x.tar',
    tarOf(
      member('a'),
      { name: 'l.txt', type: '2', linkname: 'a.jsonl' },
      { name: 'h.txt', type: '1', linkname: 'a.jsonl' },
      { name: 'd.txt', type: '3' },
      { name: 'p.txt', type: '6' },
      member('b'),
    ),
  ],
  'tar-absolute': () => ['x.tar', tarOf({ name: '/etc/x.txt', content: 'x' }, member('a'))],
  'tar-slip': () => ['x.tar', tarOf({ name: 'x/../../y.txt', content: 'x' }, member('a'))],
  'tar-size': () => ['x.tar', tarOf(member('a'), { name: 'b.txt', size: Buffer.alloc(12, 0xff) }, member('c'))],
  'tar-size-2': () => ['x.tar', tarOf(member('a'), { name: 'b.txt', size: Buffer.from([...Buffer.alloc(11, 0xff), 5]) }, member('c'))],
  'tar-header': () => ['x.tar.gz', gzipSync(Buffer.concat([tarEntry(member('a')), tarEntry({ name: 'x', type: 'x', content: Buffer.alloc(20 * MB, 'x') })]))],
  'tar-nested': () => ['x.tar', tarOf({ name: 'dalam.tar.gz', content: gzipSync(tarOf(member('b'))) }, member('a'))],
  'tar-twice': () => ['x.tar', tarOf({ name: 'x.jsonl', content: a }, { name: 'x.jsonl', content: b })],
  'tar-member-gz': () => ['x.tar', tarOf({ name: 'x.txt.gz', content: half(gzipSync(noise)) }, member('a'))],
  'tar-member-binary': () => ['x.tar', tarOf({ name: 'x.txt', content: Buffer.alloc(2000, 7) }, member('a'))],
  'tar-member-long': () => ['x.tar', tarOf({ name: 'x.txt', content: noise }, member('a')), '--max-record-bytes', '1000'],
  'tar-nothing': () => ['x.tar', tarOf()],
  'tar-empty': () => ['x.tar', ''],
  'zip-slip': () => ['x.zip', zipOf({ name: '../x.txt', content: 'x' }, member('a'))],
  'zip-absolute': () => ['x.zip', zipOf({ name: '/x.txt', content: 'x' }, { name: 'C:\\x.txt', content: 'x' }, member('a'))],
  'zip-bomb': () => ['x.zip', zipOf({ name: 'x.jsonl', content: spaces(72 * MB) }, member('a'), { name: 'y.txt', content: noise.repeat(200) })],
  'zip-overlap': () => ['x.zip', zipOf(member('a'), { name: 'x.jsonl', content: spaces(30 * MB), times: 9 })],
  'zip-encrypted': () => ['x.zip', zipOf({ name: 'x.txt', content: 'x', flags: 0x801 }, member('a'))],
  'zip-more': () => ['x.zip', zipOf({ name: 'x.txt', content: noise, size: 10 }, member('a'))],
  'zip-less': () => ['x.zip', zipOf({ name: 'x.txt', content: 'x', size: 10_000 }, member('a'))],
  'zip-sum': () => ['x.zip', zipOf({ name: 'x.txt', content: 'x', sum: 1 }, member('a'))],
  'zip-method': () => ['x.zip', zipOf({ name: 'x.txt', content: 'x', method: 14 }, member('a'))],
  'zip-link': () => ['x.zip', zipOf({ name: 'x.txt', content: 'a.jsonl', attributes: 0o120777 * 65_536 }, member('a'))],
  'zip-twice': () => ['x.zip', zipOf({ name: 'x.jsonl', content: a }, { name: 'x.jsonl', content: b })],
  'zip-nested': () => ['x.zip', zipOf({ name: 'dalam.zip', content: zipOf(member('b')) }, member('a'))],
  'zip-truncated': () => ['x.zip', zipOf(member('a'), { name: 'b.txt', content: noise }).subarray(0, -30)],
  'zip-prefix': () => ['x.zip', Buffer.concat([Buffer.from('#!/bin/sh\nPK\x05\x06'), zipOf(member('a'), member('b'))])],
  'zip-behind': () => ['x.zip', Buffer.concat([zipOf(member('a'), member('b')), Buffer.from(noise.repeat(30)), Buffer.from('PK\x05\x06')])],
  'zip-nothing': () => ['x.zip', zipOf()],
  'zip-stdin': () => ({ args: ['-', '--input', 'zip'], input: zipOf(member('a')) }),
  'warc-truncated': () => ['x.warc', Buffer.concat([wet('a'), wet('b').subarray(0, -10)])],
  'warc-length-more': () => ['x.warc', Buffer.concat([wet('a'), wet('b', 60), wet('c')])],
  'warc-length-swallows': () => ['x.warc', Buffer.concat([wet('a'), wet('b', 9 + 4 + wet('c').length - 4), wet('c')])],
  'warc-length-less': () => ['x.warc', Buffer.concat([wet('a'), wet('b', 3), wet('c')])],
  'warc-no-page': () => ['x.warc', Buffer.concat([wet('a'), warcRecord({ id: 'p', block: httpAnswer('PNG', ['Content-Type: image/png']) }), wet('b')])],
  'warc-garbage': () => ['x.warc', Buffer.concat([Buffer.from('sampah\r\n'), wet('a'), wet('b')])],
  'warc-encoding': () => [
    'x.warc',
    Buffer.concat([warcRecord({ id: 'x', block: httpAnswer(half(gzipSync(page('x'))), ['Content-Type: text/html', 'Content-Encoding: gzip']) }), wet('a')]),
  ],
  'warc-chunks': () => [
    'x.warc',
    Buffer.concat([warcRecord({ id: 'x', block: httpAnswer('3\r\nabc\r\nffff\r\nabc', ['Content-Type: text/html', 'Transfer-Encoding: chunked']) }), wet('a')]),
  ],
  'warc-bomb': () => [
    'x.warc',
    Buffer.concat([warcRecord({ id: 'x', block: httpAnswer(gzipSync(spaces(40 * MB)), ['Content-Type: text/html', 'Content-Encoding: gzip']) }), wet('a')]),
  ],
  'warc-long': () => [
    'x.warc',
    Buffer.concat([warcRecord({ id: 'x', type: 'conversion', media: 'text/plain', block: noise }), wet('a')]),
    '--max-record-bytes',
    '1000',
  ],
  'warc-gz-member': () => {
    const packed = gzipSync(warcRecord({ id: 'b', type: 'conversion', block: noise }));
    packed.fill(0xff, 40, 60);
    return ['x.warc.gz', Buffer.concat([gzipSync(wet('a')), packed, gzipSync(wet('c'))])];
  },
  'warc-gz-truncated': () => ['x.warc.gz', Buffer.concat([gzipSync(wet('a')), half(gzipSync(warcRecord({ id: 'b', type: 'conversion', block: noise })))])],
  'csv-quote': () => ['x.csv', 'id,text\na,Satu\nx,lima" lebar\nb,Dua\n'],
  'csv-open-quote': () => ['x.csv', 'id,text\na,Satu\nx,"tidak ditutup\nb,Dua\nc,Tiga\n'],
  'csv-cells': () => ['x.csv', 'id,text\na,Satu\nx\nx,y,z\nb,Dua\n'],
  'csv-no-text': () => ['x.csv', 'id,isi\na,Satu\n'],
  'csv-long': () => ['x.csv', `id,text\na,Satu\nx,${noise}\nb,Dua\n`, '--max-record-bytes', '1000'],
  'json-truncated': () => ['x.json', `[\n${a},${b},{"id":"x","te`],
  'json-deep': () => ['x.json', `[${a},{"id":"x","text":"x","y":${'['.repeat(5000)}${']'.repeat(5000)}},${b}]`],
  'json-no-object': () => ['x.json', `[${a},5,"x",null,[1],${b}]`],
  'json-bracket': () => ['x.json', `[\n${a},\n{"id":"x","text":"x"\n,\n${b}]`],
  'json-string': () => ['x.json', `[\n${a},\n{"id":"x","text":"tidak ditutup},\n${b}]`],
  'json-long': () => ['x.json', `[\n${a},${rec('x', noise)},${b}]`, '--max-record-bytes', '1000'],
  'jsonl-long': () => ['x.jsonl', `${a}${rec('x', 'x'.repeat(3 * MB))}${b}`, '--max-record-bytes', '100000'],
  'jsonl-bytes': () => ['x.jsonl', Buffer.concat([Buffer.from(a), Buffer.from('{"id":"b","text":"Kata \xff\xfe rusak é"}\n', 'latin1'), Buffer.from(c)])],
  'text-empty': () => ['a.txt', ''],
  fifo: () => {
    const args = [folder('pipa')];
    spawnSync('bash', ['-c', 'mkfifo "$0"', path('pipa/b.jsonl')]);
    return { args };
  },
  unreadable: () => {
    const args = [folder('terkunci')];
    chmodSync(file('terkunci/b.jsonl', b), 0);
    return { args };
  },
  'name-no-utf8': () => {
    const args = [folder('latin')];
    mkdirSync(Buffer.concat([Buffer.from(path('latin/')), Buffer.from([0x62, 0xe9])]));
    writeFileSync(Buffer.concat([Buffer.from(path('latin/')), Buffer.from([0x62, 0xe9]), Buffer.from('/b.jsonl')]), b);
    return { args };
  },
  'name-no-utf8-2': () => {
    const args = [folder('kembar')];
    for (const letter of [0xe8, 0xe9]) writeFileSync(Buffer.concat([Buffer.from(path('kembar/b')), Buffer.from([letter]), Buffer.from('.jsonl')]), b);
    return { args };
  },
  loop: () => {
    const args = [folder('lingkaran')];
    symlinkSync('.', path('lingkaran/balik'));
    symlinkSync('buntu.txt', path('lingkaran/buntu.txt'));
    return { args };
  },
  'not-there': () => ({ args: [path('tidak-ada.tar.gz'), file('ada.jsonl', a)] }),
};

const OUTPUT_CASES: readonly (readonly [id: string, script: string])[] = [
  ['disk-full', '$RUN > /dev/full'],
  ['disk-full', '$RUN -j2 > /dev/full'],
  ['pipe-closed', '$RUN | head -c 10 > /dev/null'],
  ['pipe-closed', '$RUN -j2 | head -c 10 > /dev/null'],
];

interface Row {
  readonly id: string;
  readonly exit: number;
  readonly codes: readonly string[];
  readonly ids: readonly string[];
}

/** The rows of the table in docs/INPUT.md: case, exit code, codes of error records, ids of the documents. */
function documented(): Row[] {
  const docs = readFileSync(join(ROOT, 'docs/INPUT.md'), 'utf8');
  const table = docs.split('\n\n').find((block) => block.startsWith('| case |')) ?? '';
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) => {
      const [id = '', , exit = '', codes = '', ids = ''] = row.slice(2, -2).split(' | ');
      return {
        id,
        exit: Number(exit),
        codes: [...codes.matchAll(/`(?<code>[^`]{1,40})`/gu)].map(({ groups }) => groups?.code ?? ''),
        ids: ids.match(/[a-z]/gu) ?? [],
      };
    });
}

const rows = documented();
const isRoot = process.getuid?.() === 0;

function run({ id }: Row, ...before: readonly string[]): { readonly args: readonly string[]; readonly input: Uint8Array; readonly root: string } {
  const made = CASES[id]?.() ?? { args: [] };
  if ('args' in made) return { args: [...before, ...made.args], input: made.input ?? Buffer.alloc(0), root: path('') };
  const [name, content, ...flags] = made;
  mkdirSync(path(id), { recursive: true });
  return { args: [...before, file(`${id}/${name}`, content), ...flags], input: Buffer.alloc(0), root: path(`${id}/${name}`) };
}

test('the table has every case, and there are more than fifty', () => {
  const made = new Set([...Object.keys(CASES), ...OUTPUT_CASES.map(([id]) => id)]);
  expect(rows.map(({ id }) => id).sort()).toEqual([...made].sort());
  expect(rows.length).toBeGreaterThan(50);
});

describe('evil input', () => {
  const alone: { readonly args: readonly string[]; readonly stdout: string }[] = [];
  test.each(rows.filter(({ id }) => CASES[id]))('$id', (row) => {
    if (row.id === 'unreadable' && isRoot) return console.warn('skipped: root may read everything');
    const { args, input, root } = run(row);
    const common = ['--only', 'language', '-q'];
    const one = saripati([...args, ...common], input);
    const answers = lines(one.stdout);
    const failed = answers.filter((answer) => answer.error);
    expect(failed.map(({ error }) => error.code).sort()).toEqual([...row.codes].sort());
    expect(answers.filter((answer) => !answer.error).map(({ id, source }) => (source.member && /^[a-z]$/u.test(source.member) ? source.member : id))).toEqual(
      row.ids,
    );
    expect([one.status, one.stderr]).toEqual([row.exit, '']);
    for (const { source, error } of failed) {
      expect(error.message).toMatch(/\w/u);
      expect(source.path ?? root).toContain(root);
    }
    if (input.length === 0) alone.push({ args, stdout: one.stdout });
  });

  test('all of them with workers: the same bytes', () => {
    const flagsOf = (args: readonly string[]): string => args.slice(args.indexOf('--max-record-bytes')).join(' ');
    const groups = new Map(alone.map(({ args }) => [args.includes('--max-record-bytes') ? flagsOf(args) : '', true]));
    expect(groups.size).toBe(3);
    for (const flags of groups.keys()) {
      const runs = alone.filter(({ args }) => (args.includes('--max-record-bytes') ? flagsOf(args) : '') === flags);
      const paths = runs.flatMap(({ args }) => args.filter((arg) => arg.startsWith('/')));
      const out = path(`hasil${flags}`);
      const { status, stderr } = saripati(['batch', ...paths, ...flags.split(' ').filter(Boolean), '--only', 'language', '-q', '--out', out, '-j2']);
      expect([status, stderr]).toEqual([1, '']);
      expect(shardsOf(out) === runs.map(({ stdout }) => stdout).join('')).toBe(true);
    }
  });
});

describe('evil output', () => {
  const input = file('banyak.jsonl', Array.from({ length: 3000 }, (_, k) => rec(`r${k}`)).join(''));
  const shell = (script: string): { readonly status: number | null; readonly stderr: string } =>
    spawnSync('bash', ['-o', 'pipefail', '-c', script], {
      encoding: 'utf8',
      env: { ...process.env, RUN: `${process.execPath} ${CLI} ${input} --only language` },
    });
  test.each(OUTPUT_CASES)('%s: %s', (id, script) => {
    const { status, stderr } = shell(script);
    const exit = rows.find((row) => row.id === id)?.exit;
    expect([status, stderr]).toEqual([exit, exit === 0 ? '' : expect.stringContaining('[output/failed]')]);
  });
});
