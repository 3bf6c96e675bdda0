import type { SpeechForm } from '../../knowledge/speech/speech-verbs.ts';
import { SPEECH } from '../../knowledge/speech/speech-words.ts';
import type { Candidate, Slot } from '../candidate.ts';
import type { Source } from '../source.ts';
import type { Pair } from './pairs.ts';

/** Fewer words between marks without any cue are a title, a nickname or a term. */
const FEWEST_WORDS_ALONE = 4;
/** Fewer words after a verb that is at a distance are a term, too. */
const FEWEST_WORDS_BEHIND_ADDRESSEE = 3;
/** Tokens of "Presiden Direktur … " between a quotation and a verb after its subject: '"…," Putin menambahkan'. */
const SUBJECT_REACH_TOKENS = 9;
/** Tokens of an addressee, place or day between a verb and what it introduces. */
const ADDRESSEE_REACH_TOKENS = 16;

/** Words that may be a term within a clause; longer ones are words said. */
const LONGEST_TERM_WORDS = 5;

const ENDS_SENTENCE = new Set(['.', '?', '!', '…', '...']);

interface Cued {
  readonly cue: number;
  readonly cuePast: number;
  readonly form: Pick<SpeechForm, 'lemma' | 'sense'> | null;
  readonly slot: Slot;
  readonly by: string;
}

/** Without a cue. */
const uncued = (slot: Slot, by: string): Cued => ({ cue: -1, cuePast: -1, form: null, slot, by });

function words({ reader }: Source, first: number, past: number): number {
  let count = 0;
  for (let i = first; i < past; i++) if (reader.isWord(i)) count++;
  return count;
}

const pastMarks = ({ reader }: Source, i: number): number => {
  let t = i;
  while (t < reader.count && t - i < 3 && (reader.is(t, ',') || reader.is(t, '.') || reader.is(t, '-') || reader.is(t, '–') || reader.is(t, '—'))) t++;
  return t;
};

/** True if a person is named at a token of the same sentence: "ujarnya [Budi Santoso]". */
const isPerson = (source: Source, t: number): boolean => !source.reader.startsSentence(t) && source.mentionAt(t)?.entity.type === 'person';

/** '"…," kata X', '"…" ujarnya', '"…," demikian disampaikan X'. */
function cueBehind(source: Source, { end }: Pair): Cued | null {
  const { reader } = source;
  let t = pastMarks(source, end);
  const said = source.is(t, SPEECH.demonstrative);
  while (t < end + 6 && source.is(t, SPEECH.demonstrative)) t++;
  if (t > end && reader.startsBlock(t)) return null;
  const bare = source.form(t, 'bare', 'nya');
  if (bare) {
    const again = bare.use === 'bare' && source.form(t + 1, 'nya') !== null;
    const isClitic = (bare.use === 'nya' || again) && !isPerson(source, t + 1);
    const slot: Slot = isClitic ? { kind: 'clitic', at: t } : { kind: 'phrase', at: t + 1 };
    return { cue: t, cuePast: t + (again ? 2 : 1), form: bare, slot, by: 'after-quote' };
  }
  const told = said ? source.form(t, 'passive', 'noun') : null;
  return told && !source.is(t, SPEECH.relay) ? { cue: t, cuePast: t + 1, form: told, slot: { kind: 'phrase', at: t + 1 }, by: 'thus-said' } : null;
}

/** True if a quotation ends with a comma, or a mark that stands for one, so that its sentence goes on. */
function goesOn({ reader }: Source, { past, end }: Pair): boolean {
  return reader.is(past - 1, ',') || reader.is(end, ',') || reader.is(past - 1, '?') || reader.is(past - 1, '!');
}

/** True if a token cannot be between a quotation and the verb after its subject. */
function bars(source: Source, t: number): boolean {
  return source.reader.isPunctuation(t) || source.is(t, SPEECH.negation) || source.is(t, SPEECH.conjunction) || source.is(t, SPEECH.relay);
}

/** '"…," Putin menambahkan.': only after a comma, for a full stop ends the sentence that the quotation is. */
function subjectBehind(source: Source, pair: Pair): Cued | null {
  if (!beginsSentence(source, pair) || !goesOn(source, pair)) return null;
  const from = pastMarks(source, pair.end);
  for (let t = from; t < from + SUBJECT_REACH_TOKENS; t++) {
    if (t > from && source.reader.startsBlock(t)) return null;
    const form = t > from ? source.form(t, 'active') : null;
    if (form) return cuedBy(t, form, 'subject-behind');
    if (bars(source, t)) return null;
  }
  return null;
}

const cuedBy = (t: number, form: SpeechForm, by: string): Cued => ({ cue: t, cuePast: t + (form.second ? 2 : 1), form, slot: { kind: 'subject', at: t }, by });

/** The active verb that ends at token `t`, and its first token. */
function activeEndingAt(source: Source, t: number): Cued | null {
  const form = source.form(t, 'active');
  if (form && form.second === 0) return cuedBy(t, form, 'before-quote');
  const double = source.form(t - 1, 'active');
  return double && double.second !== 0 ? cuedBy(t - 1, double, 'before-quote') : null;
}

/** The verb that introduces the quotation: 'X mengatakan, "…"', 'X berkata kepada wartawan: "…"'. */
function verbBefore(source: Source, pair: Pair): Cued | null {
  const { reader } = source;
  const mark = pair.open - 1;
  const colon = reader.is(mark, ':');
  const stopped = colon || reader.is(mark, ',');
  let t = stopped ? mark - 1 : mark;
  if (source.is(t, SPEECH.conjunction)) t--;
  if (reader.is(t, ',')) t--;
  const active = activeEndingAt(source, t);
  if (active || !stopped) return active;
  const told = source.form(t, 'nya', 'bare');
  if (told) {
    const slot: Slot = told.use === 'nya' ? { kind: 'clitic', at: t } : { kind: 'none' };
    return { cue: t, cuePast: t + 1, form: told, slot, by: 'before-quote' };
  }
  return words(source, pair.first, pair.past) < FEWEST_WORDS_BEHIND_ADDRESSEE ? null : distantVerb(source, t, colon);
}

function distantVerb(source: Source, from: number, colon: boolean): Cued | null {
  const { reader } = source;
  for (let t = from; t > from - ADDRESSEE_REACH_TOKENS && t >= 0; t--) {
    const form = source.form(t, 'active');
    if (form && (colon || source.is(t + 1, SPEECH.addressee)) && !source.is(t - 1, SPEECH.negation)) return cuedBy(t, form, 'before-quote');
    if (reader.startsSentence(t)) break;
  }
  return colon && source.mentionEndingAt(from) >= 0 ? uncued({ kind: 'subject', at: from + 1 }, 'colon') : null;
}

/** True if nothing of the sentence is after the quotation. */
function endsSentence(source: Source, { past, end }: Pair): boolean {
  const { reader } = source;
  if (end >= reader.count || reader.startsBlock(end) || reader.is(end, '.') || ENDS_SENTENCE.has(reader.word(past - 1))) return true;
  return reader.startsSentence(end) || (reader.is(end, ',') && ENDS_SENTENCE.has(reader.word(past - 1)));
}

/** True if the quotation opens a sentence or a block, alone or after another one's cue. */
function beginsSentence({ reader }: Source, { open, first }: Pair): boolean {
  if (open === 0 || reader.startsBlock(open) || reader.startsSentence(open) || reader.startsSentence(first)) return true;
  return ENDS_SENTENCE.has(reader.word(open - 1));
}

function alone(source: Source, pair: Pair): Cued | null {
  if (!beginsSentence(source, pair) || words(source, pair.first, pair.past) < FEWEST_WORDS_ALONE) return null;
  if (!endsSentence(source, pair)) return null;
  return uncued({ kind: pair.closed ? 'none' : 'next' }, 'alone');
}

/** The last token of the words said: without the comma before the closing mark. */
function lastOf({ reader }: Source, { first, past }: Pair): number {
  return past - first > 1 && reader.is(past - 1, ',') ? past - 1 : past;
}

/** True for a few words within a clause that goes on to its cue: 'Khamenei adalah "target yang mudah", kata Trump'. */
function isTerm(source: Source, pair: Pair): boolean {
  if (beginsSentence(source, pair) || source.reader.isPunctuation(pair.open - 1)) return false;
  return words(source, pair.first, pair.past) <= LONGEST_TERM_WORDS;
}

/** Quoted words that are what somebody demands or warns of: 'menuntut "penyerahan tanpa syarat"', 'memperingatkan AS tentang "kerusakan"'. */
function demanded(source: Source, pair: Pair): Cued | null {
  if (words(source, pair.first, pair.past) < FEWEST_WORDS_BEHIND_ADDRESSEE) return null;
  const about = source.reader.word(pair.open - 1) === 'tentang' || source.reader.word(pair.open - 1) === 'untuk';
  const from = about ? pair.open - 2 : pair.open - 1;
  for (let t = from; t > from - (about ? 5 : 1) && t >= 0; t--) {
    const form = source.form(t, 'active');
    if (form) return form.clause === 'R' || form.sense === 'warn' ? cuedBy(t, form, 'demanded') : null;
  }
  return null;
}

/** The quotation that a pair of marks is, or `null` for a title, a nickname, a term or a part of a reported clause. */
export function directOf(source: Source, pair: Pair): Candidate | null {
  const behind = isTerm(source, pair) ? null : (cueBehind(source, pair) ?? subjectBehind(source, pair));
  const before = behind ? null : verbBefore(source, pair);
  const cued = behind ?? (before && endsSentence(source, pair) ? before : null) ?? demanded(source, pair) ?? alone(source, pair);
  if (!cued) return null;
  const { cue, cuePast, form, slot, by } = cued;
  return { form: 'direct', first: pair.first, past: lastOf(source, pair), cue, cuePast, lemma: form?.lemma ?? '', sense: form?.sense ?? '', slot, by };
}
