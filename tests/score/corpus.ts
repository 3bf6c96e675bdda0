import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type GoldRow, goldRow } from './gold.ts';

/** Gold rows and a SHA-256 over every text and gold file, so that a change of either is noticed. */
export interface Corpus {
  readonly rows: readonly GoldRow[];
  readonly sha256: string;
}

/** The fixtures of a folder, `<slug>/article.txt` beside `<slug>/gold.json`, in code-unit order of their names. */
export function readArticles(folder: string): Corpus {
  const hash = createHash('sha256');
  const slugs = readdirSync(folder).sort();
  const rows = slugs.map((slug) => {
    const text = readFileSync(join(folder, slug, 'article.txt'), 'utf8');
    const gold = readFileSync(join(folder, slug, 'gold.json'), 'utf8');
    hash.update(`${slug}\0${text}\0${gold}\0`);
    return goldRow(JSON.parse(gold), text);
  });
  return { rows, sha256: hash.digest('hex') };
}

/** The rows of a gold file, one JSON record with its text a line; a name that ends in `.gz` is unpacked. */
export function readGoldFile(path: string): readonly GoldRow[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => goldRow(JSON.parse(line)));
}
