/**
 * Words that one of Indonesian and Malay has far more often than the other, from which those of `pair-words.table.ts` are chosen by hand:
 * `npx tsx training/language/pair-words.ts SHARED_FOLDER`. A line each: word, language, times in Indonesian, times in Malay; a `*` before a
 * word of the table. Words of the table that the corpora speak against have a `!`.
 */
import { pairWords } from '../../src/knowledge/languages/pair-words.ts';
import { readCorpus, readNews } from './corpus.ts';

/** How much more frequent a word is in its own language at least. */
const LEAST_RATIO = 30;
/** A word that the other language lacks stands so often in its own at least. */
const LEAST_TIMES = 4;

function countsOf(texts: readonly string[]): { words: Map<string, number>; total: number } {
  const words = new Map<string, number>();
  let total = 0;
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,40}/gu)) {
      words.set(word, (words.get(word) ?? 0) + 1);
      total++;
    }
  }
  return { words, total };
}

type Counts = ReturnType<typeof countsOf>;

/** The line of a word; `null` when neither language has it far more often and the table is not spoken against. */
function lineOf(word: string, ind: Counts, zsm: Counts): string | null {
  const i = ind.words.get(word) ?? 0;
  const z = zsm.words.get(word) ?? 0;
  const shares = [i / ind.total, z / zsm.total] as const;
  const language = shares[0] > shares[1] ? 'ind' : 'zsm';
  const far = Math.max(...shares) >= LEAST_RATIO * Math.min(...shares) && Math.max(i, z) >= LEAST_TIMES;
  const listed = pairWords().get(word) ?? language;
  const against = listed !== language && i + z > 0;
  if (!far && !against) return null;
  return `${against ? '!' : pairWords().has(word) ? '*' : ''}${word}\t${language}\t${i}\t${z}\n`;
}

function print(folder: string): void {
  const corpus = readCorpus(folder);
  const ind = countsOf([...(corpus.get('ind') ?? []), ...readNews(folder, false).map(({ text }) => text)]);
  const zsm = countsOf(corpus.get('zsm') ?? []);
  const words = new Set([...ind.words.keys(), ...zsm.words.keys(), ...pairWords().keys()]);
  for (const word of [...words].sort()) process.stdout.write(lineOf(word, ind, zsm) ?? '');
}

const [folder] = process.argv.slice(2);
if (!folder) throw new TypeError('usage: pair-words.ts SHARED_FOLDER');
print(folder);
