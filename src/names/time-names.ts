import { CAPITAL, hasFlag, NUMBER, PUNCTUATION, SENTENCE_START } from '../document/tokens.ts';
import { cueBit } from '../knowledge/people/name-cues.ts';
import { foldHashes } from '../text/fold.ts';
import { cuesOf } from './cues.ts';
import { type Draft, isApart, PERSON, type Source, withBounds, withOthers } from './draft.ts';

/** Given names that are words of time as well: "Hari Wibowo", "Mei Lestari", "Juni Astuti". Own list. */
const NAMES = foldHashes('hari mei juni juli agustus april januari');
/** A bit for the last five bits of each of their hashes: most words are told apart by it. */
const HINTS = [...NAMES].reduce((bits, hash) => bits | (1 << (hash & 31)), 0);
/** Words before a month that is one. Own list. */
const OF_TIME = foldHashes('akhir antara awal bulan dan dari hingga jelang mulai pada pertengahan per sampai sejak selama sepanjang tanggal');
/** Names behind "Hari" that make it a holiday. Own list. */
const OF_DAYS = foldHashes('kartini ibu anak santri raya natal nyepi waisak pahlawan buruh guru pers jadi ulang bhayangkara pancasila galungan kuningan');
const CONFIDENCE = 0.8;
const FARTHEST = 3;
const BEFORE = cueBit('verb') | cueBit('title') | cueBit('honorific') | cueBit('rank') | cueBit('kin');
const NAME = cueBit('given') | cueBit('surname') | cueBit('person');

const cues = ({ tokens }: Source, i: number): number => (i < 0 || i >= tokens.count ? 0 : cuesOf(tokens.hashes[i] ?? 0));

/** Whether token `i` is such a word, with a capital, and not said of a time. */
function isTimeName({ tokens }: Source, i: number): boolean {
  const { hashes: words } = tokens;
  if (i < 0 || !NAMES.has(words[i] ?? 0) || !hasFlag(tokens, i, CAPITAL)) return false;
  if (hasFlag(tokens, i - 1, NUMBER) || hasFlag(tokens, i + 1, NUMBER) || OF_DAYS.has(words[i + 1] ?? 0)) return false;
  return i === 0 || hasFlag(tokens, i, SENTENCE_START) || !OF_TIME.has(words[i - 1] ?? 0);
}

/** The end of the capitalised words from token `i` on. */
function runEnd({ tokens }: Source, i: number): number {
  let past = i;
  while (hasFlag(tokens, past, CAPITAL) && !hasFlag(tokens, past, PUNCTUATION) && (past === i || !hasFlag(tokens, past, SENTENCE_START))) past++;
  return past;
}

/** Whether a title or a verb of speech stands before token `i`, perhaps with what the title is of between: "Bupati Bondowoso [Hari]". */
function isAnnounced(source: Source, i: number): boolean {
  for (let k = i - 1; k >= i - FARTHEST && !hasFlag(source.tokens, k + 1, SENTENCE_START); k--) {
    if (cues(source, k) & BEFORE) return true;
    if (!hasFlag(source.tokens, k, CAPITAL)) return false;
  }
  return false;
}

/** A full name that begins with such a word at token `i`: behind a title or with a second word that is a name. */
function fullName(source: Source, i: number): Draft | null {
  const past = runEnd(source, i);
  const length = past - i;
  if (length < 2 || length > 3) return null;
  const said = isAnnounced(source, i) || (cues(source, i + 1) & NAME) !== 0;
  return said ? { first: i, past, kind: PERSON, confidence: CONFIDENCE, by: 'title' } : null;
}

/** The tokens that are such words. */
function timeNames(source: Source): number[] {
  const { hashes } = source.tokens;
  const found: number[] = [];
  for (const i of source.capitals) if ((HINTS >>> ((hashes[i] ?? 0) & 31)) & 1 && isTimeName(source, i)) found.push(i);
  return found;
}

/** The mentions with the first names that a tagger takes for words of time: before the rest of a name, behind a title, and alone beside a verb of speech. */
export function withTimeNames(source: Source, drafts: readonly Draft[]): readonly Draft[] {
  const { tokens } = source;
  const at = timeNames(source);
  if (at.length === 0) return drafts;
  const grown = drafts.map((draft, k) =>
    draft.kind === PERSON && (drafts[k - 1]?.past ?? 0) < draft.first && isTimeName(source, draft.first - 1) && !hasFlag(tokens, draft.first, SENTENCE_START)
      ? withBounds(draft, draft.first - 1, draft.past)
      : draft,
  );
  const free = at.filter((i) => isApart({ first: i, past: i + 1 }, grown));
  const full = free.flatMap((i) => fullName(source, i) ?? []);
  const known = new Set(
    [...grown, ...full].filter(({ kind, first, past }) => kind === PERSON && past - first > 1).map(({ first }) => tokens.hashes[first] ?? 0),
  );
  const verb = cueBit('verb');
  const alone = free
    .filter((i) => known.has(tokens.hashes[i] ?? 0) && runEnd(source, i) === i + 1 && (cues(source, i - 1) | cues(source, i + 1)) & verb)
    .map((i): Draft => ({ first: i, past: i + 1, kind: PERSON, confidence: CONFIDENCE, by: 'alias' }));
  return withOthers(
    grown,
    [...full, ...alone].filter((one) => isApart(one, grown)),
  );
}
