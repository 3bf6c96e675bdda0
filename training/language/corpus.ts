import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Sentences by ISO 639-3 code (`oth` for what is not one of the model's languages), in the corpus's order. */
export type Corpus = ReadonlyMap<string, string[]>;

const unzipped = (path: string): string[] => gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean);

/** Malay film reviews put through a machine translator (no capital, no punctuation): half Indonesian in their words. */
const isTranslated = (sentence: string): boolean => sentence === sentence.toLowerCase() && !/[.,:;]/u.test(sentence);

const isProse = (sentence: string): boolean => sentence.length > 60 && sentence.length < 400 && /^[A-Z"“].{1,400}[.”"]$/u.test(sentence);

interface Article {
  readonly title: string | null;
  readonly text: string;
}

/** The articles of the pool with an even line number (from 0, to learn from) or with an odd one (to measure on). */
export function readNews(folder: string, odd: boolean): Article[] {
  return unzipped(`${folder}/articles/pool.jsonl.gz`)
    .filter((_line, i) => (i % 2 === 1) === odd)
    .map((line) => {
      const article: Article = JSON.parse(line);
      return article;
    });
}

/** Headlines and four sentences each of every other article: Indonesian as newsrooms write it today. */
function addNews(sentences: string[], folder: string): void {
  for (const { title, text } of readNews(folder, false)) {
    if (title) sentences.push(title);
    const prose = text.split(/\n+|(?<=[.!?]) /u).filter(isProse);
    for (let k = 0; k < 4 && k < prose.length; k++) sentences.push(prose[Math.floor(((2 * k + 1) * prose.length) / 8)] ?? '');
  }
}

/** What the detector learns from: `corpora/lid/train.tsv.gz` and every other article of `articles/pool.jsonl.gz`, below `folder`. */
export function readCorpus(folder: string): Corpus {
  const corpus = new Map<string, string[]>();
  for (const line of unzipped(`${folder}/corpora/lid/train.tsv.gz`)) {
    const [code = '', sentence = ''] = line.split('\t');
    if (code === 'zsm' && isTranslated(sentence)) continue;
    const known = corpus.get(code);
    if (known) known.push(sentence);
    else corpus.set(code, [sentence]);
  }
  addNews(corpus.get('ind') ?? [], folder);
  return corpus;
}

/** One marked text of the development set. */
export interface Marked {
  readonly length: string;
  readonly text: string;
  readonly lang: string;
}

function readRows(path: string): Marked[] {
  return unzipped(path).map((line) => {
    const row: { length: string; text: string; gold: { lang: string } } = JSON.parse(line);
    return { length: row.length, text: row.text, lang: row.gold.lang };
  });
}

/** The development set, `eval/dev/language.jsonl.gz` below `folder`: never learnt from, only scored and calibrated on. */
export function readMarked(folder: string): Marked[] {
  return readRows(`${folder}/eval/dev/language.jsonl.gz`);
}

/** The development set of Indonesian and Malay in even shares, `eval/dev/language-pair.jsonl.gz` below `folder`: never learnt from, only scored and calibrated on. */
export function readPairs(folder: string): Marked[] {
  return readRows(`${folder}/eval/dev/language-pair.jsonl.gz`);
}
