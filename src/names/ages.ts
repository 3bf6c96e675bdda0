import { CAPITAL, hasFlag, LINK, NUMBER, PUNCTUATION, SENTENCE_START } from '../document/tokens.ts';
import { cueBit } from '../knowledge/people/name-cues.ts';
import { foldHashes } from '../text/fold.ts';
import { cuesOf } from './cues.ts';
import { type Draft, isApart, PERSON, type Source, withOthers } from './draft.ts';
import { listedAs } from './known.ts';
import { isMark } from './roles/words.ts';
import { isDay, isNoName } from './things.ts';

/** "tahun" may stand behind the age. */
const YEARS = foldHashes('tahun thn th');
/** Words before a number in brackets that is no age: "Ayat (12)". Own list. */
const COUNTED = foldHashes('ayat angka bab butir gambar grup group halaman huruf kelompok kolom lampiran nomor pasal pekan poin surah surat tabel');
/** Degrees, and words of things: a name has none of them. */
const THING =
  cueBit('degree') |
  cueBit('org-head') |
  cueBit('org-tail') |
  cueBit('place-head') |
  cueBit('event') |
  cueBit('media') |
  cueBit('not-name') |
  cueBit('country');
const LONGEST = 4;
const CONFIDENCE = 0.9;

/** Whether "(34)" or "(34 tahun)" begins at token `i`: two digits, for scores and paragraphs have one. */
function isAge({ text, tokens }: Source, i: number): boolean {
  if (((tokens.flags[i + 1] ?? 0) & NUMBER) === 0 || (tokens.ends[i + 1] ?? 0) - (tokens.starts[i + 1] ?? 0) !== 2 || !isMark(text, tokens, i, '('))
    return false;
  return isMark(text, tokens, YEARS.has(tokens.hashes[i + 2] ?? 0) ? i + 3 : i + 2, ')');
}

/** Whether token `i` can be a word of a person's name. */
function isWord({ tokens }: Source, i: number): boolean {
  const hash = tokens.hashes[i] ?? 0;
  if (i < 0 || !hasFlag(tokens, i, CAPITAL) || hasFlag(tokens, i, PUNCTUATION | LINK | NUMBER)) return false;
  return (cuesOf(hash) & THING) === 0 && !COUNTED.has(hash) && !isDay(hash) && !isNoName(hash);
}

/** The first token of the capitalised words that end before `past`; `past` when there are none, or more than a name has. */
function runStart(source: Source, past: number): number {
  let first = past;
  while (isWord(source, first - 1)) {
    first--;
    if (hasFlag(source.tokens, first, SENTENCE_START)) break;
  }
  return past - first > LONGEST || hasFlag(source.tokens, first - 1, CAPITAL) ? past : first;
}

const isLetter = ({ tokens }: Source, i: number): boolean => (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) < 2;

/**
 * The mentions with people that their age tells: "Mestiana (30)", "RZ (24 tahun)". What the tagger took for a body or a place there is a
 * person, unless a table lists it: league tables have clubs before such numbers.
 */
export function withAges(source: Source, drafts: readonly Draft[]): readonly Draft[] {
  const changed = new Map<Draft, Draft>();
  const found: Draft[] = [];
  for (let i = 1; i < source.tokens.count; i++) {
    if (!isAge(source, i)) continue;
    const taken = drafts.find(({ first, past }) => first < i && i <= past);
    const first = taken?.past === i ? taken.first : runStart(source, i);
    const one: Draft = { first, past: i, kind: PERSON, confidence: CONFIDENCE, by: 'title' };
    if (taken?.kind === PERSON || first === i || (i - first === 1 && isLetter(source, first)) || listedAs(source, one).length > 0) continue;
    if (!taken) found.push(one);
    else if (taken.past === i && runStart(source, i) <= first) changed.set(taken, one);
  }
  if (changed.size + found.length === 0) return drafts;
  return withOthers(
    drafts.map((draft) => changed.get(draft) ?? draft),
    found.filter((one) => isApart(one, drafts)),
  );
}
