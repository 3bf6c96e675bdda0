import { CAPITAL, LINK, PUNCTUATION, SENTENCE_START, type Tokens } from '../../document/tokens.ts';
import { type ListedName, nameList } from '../../knowledge/name-list.ts';
import { clusterOf, wordKey } from '../../models/names/clusters.ts';
import { cueOf } from '../../models/names/cues.ts';
import type { NameModel } from '../../models/names/format.ts';
import { shapeOf } from './shapes.ts';
import { sentenceStyles } from './styles.ts';

/** What a token's place in a listed name is: 4 values a type, 0 outside. */
const LISTED: Readonly<Record<ListedName['type'], number>> = { person: 1, organisation: 2, place: 3, country: 4 };

/** A document as the tagger sees it, a column a property, a row a token. */
export interface TagView {
  readonly text: string;
  readonly tokens: Tokens;
  /** Bits of `cueBit`. */
  readonly cues: Int32Array;
  readonly shapes: Uint8Array;
  /** Type of the listed name the token lies in times 4, plus its place there: alone, first, inside, last. 0 outside. */
  readonly listed: Uint8Array;
  /** Word clusters as `clusterOf` gives them: 0 for rare words. */
  readonly clusters: Uint16Array;
  /** The first token of the token's sentence, and the one after its last. */
  readonly sentenceFirst: Uint32Array;
  readonly sentencePast: Uint32Array;
  /** The first token of the run of capitalised words the token lies in, and the one after its last; the token alone when it is none. */
  readonly runFirst: Uint32Array;
  readonly runPast: Uint32Array;
  /** The style of the token's sentence, plus 4 at the sentence's start. */
  readonly styles: Uint8Array;
}

/** A bit of `cues` beyond those of `cueBit`: the first word of a sentence, and a word that is common in lower case. */
export const COMMON_START: number = 1 << 24;

function isCommonStart(flags: number, hash: number, { clusters }: Pick<NameModel, 'clusters'>): boolean {
  return (flags & (SENTENCE_START | CAPITAL)) === (SENTENCE_START | CAPITAL) && clusterOf(clusters, wordKey(hash, false)) !== 0;
}

function placeIn(k: number, length: number): number {
  if (length === 1) return 0;
  if (k === 0) return 1;
  return k === length - 1 ? 3 : 2;
}

function markListed(text: string, tokens: Tokens): Uint8Array {
  const listed = new Uint8Array(tokens.count);
  const list = nameList();
  for (let i = 0; i < tokens.count; ) {
    const match = (tokens.flags[i] ?? 0) & CAPITAL ? list.matchAt(text, tokens, i) : null;
    const [value] = match?.values ?? [];
    if (!match || !value) {
      i++;
      continue;
    }
    for (let k = i; k < match.past; k++) listed[k] = LISTED[value.type] * 4 + placeIn(k - i, match.past - i);
    i = match.past;
  }
  return listed;
}

function markBounds({ sentences, count }: Tokens): Pick<TagView, 'sentenceFirst' | 'sentencePast'> {
  const sentenceFirst = new Uint32Array(count);
  const sentencePast = new Uint32Array(count);
  for (let k = 0; k < sentences.length; k++) {
    const first = sentences[k] ?? 0;
    const past = sentences[k + 1] ?? count;
    sentenceFirst.fill(first, first, past);
    sentencePast.fill(past, first, past);
  }
  return { sentenceFirst, sentencePast };
}

function markRuns({ flags, count }: Tokens): Pick<TagView, 'runFirst' | 'runPast'> {
  const runFirst = new Uint32Array(count);
  const runPast = new Uint32Array(count);
  const capital = (i: number): boolean => ((flags[i] ?? 0) & (CAPITAL | PUNCTUATION | LINK)) === CAPITAL;
  for (let i = 0; i < count; ) {
    let past = i + 1;
    if (capital(i)) while (past < count && capital(past) && !((flags[past] ?? 0) & SENTENCE_START)) past++;
    runFirst.fill(i, i, past);
    runPast.fill(past, i, past);
    i = past;
  }
  return { runFirst, runPast };
}

function markStyles(tokens: Tokens): Uint8Array {
  const styles = new Uint8Array(tokens.count);
  const ofSentence = sentenceStyles(tokens);
  let sentence = -1;
  for (let i = 0; i < tokens.count; i++) {
    const starts = ((tokens.flags[i] ?? 0) & SENTENCE_START) !== 0;
    if (starts) sentence++;
    styles[i] = (ofSentence[sentence] ?? 0) + (starts ? 4 : 0);
  }
  return styles;
}

/** The columns the tagger reads, made in one pass each. */
export function viewOf(text: string, tokens: Tokens, tables: Pick<NameModel, 'clusters' | 'cues'>): TagView {
  const clusters = new Uint16Array(tokens.count);
  const cues = new Int32Array(tokens.count);
  const shapes = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const flags = tokens.flags[i] ?? 0;
    shapes[i] = shapeOf(text, tokens.starts[i] ?? 0, tokens.ends[i] ?? 0, flags);
    if (flags & PUNCTUATION) continue;
    const hash = tokens.hashes[i] ?? 0;
    cues[i] = cueOf(tables.cues, hash) | (isCommonStart(flags, hash, tables) ? COMMON_START : 0);
    clusters[i] = clusterOf(tables.clusters, wordKey(hash, (flags & CAPITAL) !== 0));
  }
  return { text, tokens, cues, shapes, clusters, listed: markListed(text, tokens), styles: markStyles(tokens), ...markBounds(tokens), ...markRuns(tokens) };
}
