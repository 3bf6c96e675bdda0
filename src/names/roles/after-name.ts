import type { Reader as Source } from '../../document/reader.ts';
import { CAPITAL, GLUED, HAS_DIGIT, NUMBER, PUNCTUATION, SENTENCE_START } from '../../document/tokens.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { foldHashes } from '../../text/fold.ts';
import { cuesOf } from '../cues.ts';
import { actingTo } from './acting.ts';
import { type Office, titleAt } from './office.ts';
import { flagged, isFormer, isInside, isLeading, isMark, isSpecifying } from './words.ts';

const LONGEST = 14;
const MOST_LEADING = 4;

/** "CEO & Co-Founder", "Danrem 061/SK". */
const JOINING = ['&', '/', '-'];

/** The token after the office that begins with a title ending at `from`: capitalised words and the small words between them. */
function officeEnd({ text, tokens }: Source, from: number): number {
  let past = from;
  for (let i = from; i < tokens.count && i - from < LONGEST && !flagged(tokens, i, SENTENCE_START); i++) {
    if (flagged(tokens, i, PUNCTUATION)) {
      if (!JOINING.some((mark) => isMark(text, tokens, i, mark)) || !flagged(tokens, i + 1, CAPITAL)) break;
    } else if (flagged(tokens, i, CAPITAL | HAS_DIGIT) || isSpecifying(tokens, i)) past = i + 1;
    else if (!isInside(tokens, i)) break;
  }
  return past;
}

const DEGREE = cueBit('degree');
const AGE_IN_WORDS = foldHashes('tahun');

/** The token behind one degree or age that stands at token `at`, right behind a name or another: ", M.Si.", " (52)", ", 52 tahun"; `at` without one. */
function pastAside({ text, tokens }: Source, at: number): number {
  const number = flagged(tokens, at + 1, NUMBER);
  if (isMark(text, tokens, at, '(')) return number && isMark(text, tokens, at + 2, ')') ? at + 3 : at;
  if (!isMark(text, tokens, at, ',')) return at;
  if (number && AGE_IN_WORDS.has(tokens.hashes[at + 2] ?? 0)) return at + 3;
  let past = at + 1;
  while ((cuesOf(tokens.hashes[past] ?? 0) & DEGREE) !== 0 || (past > at + 1 && isMark(text, tokens, past, '.'))) past++;
  return past > at + 1 ? past : at;
}

/** The token behind the degrees and the age that stand right behind a name. */
function pastAsides(source: Source, past: number): number {
  let at = past;
  for (let next = pastAside(source, at); next > at; next = pastAside(source, at)) at = next;
  return at;
}

/** The token behind the office, and behind a bracket where one follows. */
function behind({ text, tokens }: Source, end: number): number {
  if (!isMark(text, tokens, end, '(')) return end;
  for (let i = end; i < end + LONGEST; i++) if (isMark(text, tokens, i, ')')) return i + 1;
  return end;
}

/** Whether the words from `end` on show that the office is the next name's: a mention is there ("Budi, Gubernur Bali H.Rudi"). */
function leadsOn({ text, tokens }: Source, end: number, taken: (i: number) => boolean): boolean {
  const joined =
    isMark(text, tokens, end, ',') || (isMark(text, tokens, end, '.') && (flagged(tokens, end + 1, GLUED) || !flagged(tokens, end + 1, SENTENCE_START)));
  return taken(end) || taken(end - 1) || (joined && taken(end + 1));
}

/** Whether the office goes on behind a bracket, perhaps to the next name: "Budi, Direktur Jenderal (Dirjen) Pajak Rudi". */
function goesOn(source: Source, end: number): boolean {
  const next = behind(source, end);
  return next > end && flagged(source.tokens, next, CAPITAL) && !flagged(source.tokens, next, SENTENCE_START);
}

/**
 * The office right behind the name that ends before token `name`: "Wang Wenbin, [juru bicara Kementerian Luar Negeri China],",
 * "Jens Stoltenberg ([Sekretaris Jenderal NATO])".
 * None when the office leads to another name ("Biden, Presiden Rusia Vladimir Putin dan …"): `taken` are tokens of other people.
 */
export function officeAfter(source: Source, name: number, taken: (i: number) => boolean): Office | null {
  const { text, tokens } = source;
  const past = pastAsides(source, name);
  const apart = isMark(text, tokens, past, ',') || isMark(text, tokens, past, '(');
  let at = apart ? past + 1 : past;
  for (let n = 0; n < MOST_LEADING && isLeading(tokens, at); n++) at++;
  if (at === past || flagged(tokens, at, SENTENCE_START)) return null;
  const led = isLeading(tokens, at - 1);
  if (isFormer(tokens, at)) at++;
  at = actingTo(source, at);
  const title = titleAt(source, at);
  if (!title) return null;
  const end = officeEnd(source, title.past);
  const elsewhere = leadsOn(source, end, taken) || (!led && goesOn(source, end));
  return elsewhere ? null : { first: at, past: end, record: title.record, titleEnd: title.past };
}
