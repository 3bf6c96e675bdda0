import type { SpeechForm } from '../../knowledge/speech/speech-verbs.ts';
import { SPEECH } from '../../knowledge/speech/speech-words.ts';
import type { Candidate, Slot } from '../candidate.ts';
import type { Source } from '../source.ts';
import { pastPhrase } from '../speaker/phrase.ts';
import { subjectBefore } from '../speaker/subject.ts';
import { isInsertion, pastInsertions } from './according.ts';
import { clauseBefore, LONGEST_LEAD_TOKENS, type PastPair, pastClause } from './clause.ts';

const asideOf = (form: SpeechForm, cue: number, slot: Slot, first: number, past: number): Candidate => ({
  form: 'indirect',
  first,
  past,
  cue,
  cuePast: cue + 1,
  lemma: form.lemma,
  sense: form.sense,
  slot,
  by: 'aside',
});

/** True if a clause, a comma or a word that opens a sentence is before the cue. */
function isAside(source: Source, cue: number): boolean {
  const { reader } = source;
  if (reader.is(cue - 1, ',')) return true;
  return source.is(cue - 1, SPEECH.lead) && (reader.startsSentence(cue - 1) || reader.startsSentence(cue - 2));
}

/** True if somebody is named after a bare cue: "kata sandi" names nobody. */
function namesSomebody(source: Source, form: SpeechForm, cue: number): boolean {
  if (form.use === 'nya') return true;
  return (
    source.is(cue + 1, SPEECH.pronoun) ||
    source.is(cue + 1, SPEECH.head) ||
    source.is(cue + 1, SPEECH.article) ||
    source.is(cue + 1, SPEECH.medium) ||
    source.reader.isCapital(cue + 1)
  );
}

/** True if somebody else already says the clause: "Rusia mengatakan …, lapor BBC". */
function hasVerbOfSpeech(source: Source, first: number, past: number): boolean {
  for (let t = first; t < past; t++) if (source.form(t, 'active')) return true;
  return false;
}

/** "…, demikian pernyataan X", "…, demikian disampaikan X": the clause before it. */
export function thusSaidAt(source: Source, cue: number): Candidate | null {
  const { reader } = source;
  if (!reader.is(cue - 2, ',')) return null;
  const thus = reader.word(cue - 1).toLowerCase();
  const form = source.form(cue, 'passive', 'noun', 'bare');
  if (!form || (thus !== 'demikian' && thus !== 'begitu')) return null;
  const { first, past } = clauseBefore(source, cue - 2);
  return past - first <= LONGEST_LEAD_TOKENS ? null : asideOf(form, cue, { kind: 'phrase', at: cue + 1 }, first, past);
}

/** The clauses around "…, ia menambahkan, …" and before "…, kementerian kemudian menambahkan.". */
export function activeAsideAt(source: Source, cue: number, pairs: PastPair): Candidate[] {
  const { reader } = source;
  const ends = reader.is(cue + 1, '.') || reader.startsSentence(cue + 1) || cue + 1 >= reader.count;
  if (!ends && !reader.is(cue + 1, ',')) return [];
  const form = source.form(cue, 'active');
  if (form?.clause !== 'S' || source.is(cue - 1, SPEECH.negation)) return [];
  const subject = subjectBefore(source, cue);
  if (!subject || !reader.is(subject.first - 1, ',')) return [];
  const { first, past } = clauseBefore(source, subject.first - 1);
  const inner = !ends && source.is(subject.first, SPEECH.pronoun);
  if (past - first <= LONGEST_LEAD_TOKENS || !(ends || inner)) return [];
  const slot: Slot = { kind: 'subject', at: cue };
  const found = [asideOf(form, cue, slot, first, past)];
  if (inner) found.push(asideOf(form, cue, slot, cue + 2, pastClause(source, cue + 2, pairs)));
  return found;
}

/** The clauses around "…, kata X" and "…, kata X, …" without quotation marks. */
export function asidesAt(source: Source, cue: number, pairs: PastPair): Candidate[] {
  const { reader } = source;
  const form = source.form(cue, 'bare', 'nya');
  if (!form || form.zero === 0 || !isAside(source, cue) || !namesSomebody(source, form, cue)) return [];
  const slot: Slot = form.use === 'nya' ? { kind: 'clitic', at: cue } : { kind: 'phrase', at: cue + 1 };
  const past = form.use === 'nya' ? cue + 1 : pastPhrase(source, cue + 1);
  const before = clauseBefore(source, cue - 1);
  if (source.is(cue, SPEECH.relay) && hasVerbOfSpeech(source, before.first, before.past)) return [];
  const lead = before.past - before.first <= LONGEST_LEAD_TOKENS || !reader.is(cue - 1, ',');
  const found: Candidate[] = [];
  if (!lead) found.push(asideOf(form, cue, slot, before.first, before.past));
  const comma = pastInsertions(source, past);
  if (
    reader.is(comma, ',') &&
    (lead || form.use === 'nya' || !source.is(comma + 1, SPEECH.stop) || source.is(comma + 1, SPEECH.finite)) &&
    source.pastDate(comma + 1) === comma + 1
  ) {
    const end = pastClause(source, comma + 1, pairs);
    if (end - comma > 2 && (lead || !isInsertion(source, comma + 1, end))) found.push(asideOf(form, cue, slot, comma + 1, end));
  }
  return found;
}
