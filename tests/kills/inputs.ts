import { gzipSync } from 'node:zlib';
import { httpAnswer, tarOf, warcRecord, zipOf, zstdFrame } from '../input/archives.ts';

/** An article. */
export interface Written {
  readonly id: string;
  readonly text: string;
}

const json = (article: Written): string => JSON.stringify({ ...article, date: '2025-06-18' });
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const pageOf = ({ id, text }: Written): string =>
  `<html><head><title>${id}</title></head><body><article>${text.replace(/[^\n]{1,9999}/gu, (line) => `<p>${line.replace(/[&<>]/gu, ' ')}</p>`)}</article></body></html>`;

/** Parts of a list, `size` of it each. */
function* parts<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}

/** One archive in every format that is read, by the name of its file: each has all articles. */
export function inputsOf(articles: readonly Written[]): Readonly<Record<string, Buffer>> {
  const lines = articles.map((article) => `${json(article)}\n`);
  const texts = articles.map(({ id, text }) => ({ name: `${id}.txt`, content: text }));
  const pages = articles.map((article) => ({ name: `${article.id}.html`, content: pageOf(article) }));
  const web = articles.map((article) => warcRecord({ id: article.id, block: httpAnswer(pageOf(article)) }));
  const ten = [...parts(lines, 10)].map((part) => part.join(''));
  return {
    'a.jsonl': Buffer.from(lines.join('')),
    'a.jsonl.gz': Buffer.concat(ten.map((part) => gzipSync(part))),
    'a.jsonl.zst': Buffer.concat(ten.map((part) => zstdFrame([...parts([...Buffer.from(part)], 60_000)].map((bytes) => Uint8Array.from(bytes))))),
    'a.json': Buffer.from(`[${articles.map(json).join(',\n')}]`),
    'a.csv': Buffer.from(`id,text\n${articles.map(({ id, text }) => `${id},${cell(text)}\n`).join('')}`),
    'a.tsv': Buffer.from(`id\ttext\n${articles.map(({ id, text }) => `${id}\t${cell(text)}\n`).join('')}`),
    'a.tar': tarOf(...texts),
    'a.tgz': gzipSync(tarOf(...pages)),
    'a.zip': zipOf(...pages),
    'a.warc': Buffer.concat(web),
    'a.warc.gz': Buffer.concat(web.map((record) => gzipSync(record))),
  };
}
