import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { CAPITAL, SENTENCE_START } from '../../src/document/tokens.ts';
import { addWord, emptyTable, USAGE_SLOTS, type WordTable, wordKey } from '../../src/models/names/clusters.ts';
import { usageNumber } from '../../src/models/names/usage.ts';
import { LABEL_COUNT, OUTSIDE } from '../../src/names/tagger/labels.ts';
import { DOMAINS, type Tagged, type Tagger } from '../../src/names/tagger/tag.ts';
import { RUNNING_TEXT } from '../../src/names/tagger/view/styles.ts';
import { tokenizeText } from '../../src/tokens/tokenize.ts';

/** A name less sure than this says nothing of its words. */
const SURE = 0.6;
const LEAST_COUNT = 3;
const UNSURE = -1;

const step = (value: number, bounds: readonly number[]): number => bounds.filter((bound) => value >= bound).length;

/** What the model takes each token for: a label, or UNSURE. */
function labelsOf({ names, view }: Tagged): Int8Array {
  const labels = new Int8Array(view.tokens.count);
  for (const { first, past, kind, confidence } of names)
    for (let i = first; i < past; i++) labels[i] = confidence < SURE ? UNSURE : kind * 2 + (i === first ? 1 : 2);
  return labels;
}

/** Counts capitalised words by label. Outside names one says nothing where a capital does not: at a sentence's start, in headlines. */
function count(into: Map<number, Uint32Array>, tagged: Tagged): void {
  const { tokens, styles } = tagged.view;
  labelsOf(tagged).forEach((label, i) => {
    const flags = tokens.flags[i] ?? 0;
    if (!(flags & CAPITAL) || label === UNSURE) return;
    if (label === OUTSIDE && (flags & SENTENCE_START || styles[i] !== RUNNING_TEXT)) return;
    const hash = tokens.hashes[i] ?? 0;
    const counts = into.get(hash) ?? new Uint32Array(LABEL_COUNT);
    counts[label] = (counts[label] ?? 0) + 1;
    into.set(hash, counts);
  });
}

function numberFor(counts: Uint32Array, total: number): number {
  const most = Math.max(...counts);
  const share = step(most / total, [0.75, 0.95]);
  return usageNumber(counts.indexOf(most), share, 1 + step(total, [12, 50]));
}

/** How the articles of a gzipped JSONL file use capitalised words, as a first tagger, which knows nothing of it, reads those that `isRead` takes. Deterministic. */
export function wordUsage(path: string, tagger: Tagger, isRead: (text: string) => boolean): WordTable {
  const counts = new Map<number, Uint32Array>();
  for (const line of gunzipSync(readFileSync(path)).toString().split('\n')) {
    if (!line) continue;
    const { text }: { text: string } = JSON.parse(line);
    if (isRead(text)) count(counts, tagger.tag(text, tokenizeText(text), DOMAINS.articles));
  }
  const table = emptyTable(USAGE_SLOTS);
  const byHash = [...counts].sort(([a], [b]) => a - b);
  for (const [hash, labels] of byHash) {
    const total = labels.reduce((a, b) => a + b, 0);
    if (total >= LEAST_COUNT) addWord(table, wordKey(hash, true), numberFor(labels, total));
  }
  return table;
}
