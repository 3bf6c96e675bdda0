import type { Reader } from '../../document/reader.ts';
import { LINK, NUMBER, PUNCTUATION } from '../../document/tokens.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { type Candidate, candidate, isApart, ORGANISATION, ofKind, overlapping, PERSON, withOthers } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { listedAs } from '../listed.ts';
import { tokensOf } from '../marks.ts';
import type { Step } from './step.ts';
import { isDay, isNoName } from './words.ts';

const AGE_UNITS = nameWords('age-unit');
const COUNTED = nameWords('counted');
/** Classes of degrees and words of things: a person's name has none of them. */
const THING =
  cueBit('degree') |
  cueBit('org-head') |
  cueBit('org-tail') |
  cueBit('place-head') |
  cueBit('event') |
  cueBit('media') |
  cueBit('not-name') |
  cueBit('country');
const LONGEST_NAME_TOKENS = 4;
const AGE_DIGITS = 2;
const CONFIDENCE = 0.9;

/** True if the bracket at token `i` opens "(34)" or "(34 tahun)": two digits, for scores and paragraphs have one. */
function isAge(reader: Reader, i: number): boolean {
  if (!reader.isNumber(i + 1) || reader.length(i + 1) !== AGE_DIGITS) return false;
  return reader.is(AGE_UNITS.has(reader.hash(i + 2)) ? i + 3 : i + 2, ')');
}

/** True if token `i` can be a word of a person's name. */
function isNameWord(reader: Reader, i: number): boolean {
  if (i < 0 || !reader.isCapital(i) || reader.has(i, PUNCTUATION | LINK | NUMBER)) return false;
  const hash = reader.hash(i);
  return (cuesOf(hash) & THING) === 0 && !COUNTED.has(hash) && !isDay(hash) && !isNoName(hash);
}

/** The first token of the capitalised words that end before `past`; `past` when there are none, or more than a name has. */
function runStart(reader: Reader, past: number): number {
  let first = past;
  while (isNameWord(reader, first - 1)) {
    first--;
    if (reader.startsSentence(first)) break;
  }
  return past - first > LONGEST_NAME_TOKENS || reader.isCapital(first - 1) ? past : first;
}

/** The person whose age is at token `i`, and the candidate in whose place; `null` if there is none. */
function personBefore(reader: Reader, candidates: readonly Candidate[], i: number): { readonly one: Candidate; readonly taken: Candidate | undefined } | null {
  const [taken] = overlapping({ first: i - 1, past: i }, candidates);
  const first = taken?.past === i ? taken.first : runStart(reader, i);
  if (taken?.kind === PERSON || first === i || (i - first === 1 && reader.length(first) < 2)) return null;
  const one = candidate(first, i, PERSON, CONFIDENCE);
  if (listedAs(reader, one).length > 0 || (taken && (taken.past !== i || runStart(reader, i) > first))) return null;
  return { one, taken };
}

/** People told by their age. What the tagger took for an organisation or a place there is a person, unless a table lists it: league tables have clubs before such numbers. */
export const ages: Step = {
  id: 'ages',
  reason: 'Only people have an age in brackets after their name: "Mestiana (30)", "RZ (24 tahun)".',
  apply: ({ reader }, candidates) => {
    const changed = new Map<Candidate, Candidate>();
    const found: Candidate[] = [];
    for (const i of tokensOf(reader, '(')) {
      const person = isAge(reader, i) ? personBefore(reader, candidates, i) : null;
      if (person?.taken) changed.set(person.taken, { ...person.one, steps: person.taken.steps });
      else if (person) found.push(person.one);
    }
    if (changed.size + found.length === 0) return candidates;
    const named = new Set([...changed.values(), ...found].filter(({ first, past }) => past - first === 1).map(({ first }) => reader.hash(first)));
    const isNamed = ({ first, past, kind }: Candidate): boolean =>
      kind === ORGANISATION && past - first === 1 && reader.isAllCaps(first) && named.has(reader.hash(first));
    return withOthers(
      candidates.map((one) => changed.get(one) ?? (isNamed(one) ? ofKind(one, PERSON, CONFIDENCE) : one)),
      found.filter((one) => isApart(one, candidates)),
    );
  },
  examples: [
    ['Korban bernama Mestiana (30) dan RZ (24 tahun) dirawat.', 'Korban bernama ⟦p Mestiana⟧ (30) dan ⟦p RZ⟧ (24 tahun) dirawat.'],
    ['Korban bernama ⟦o RZ⟧ (24) itu.', 'Korban bernama ⟦p RZ⟧ (24) itu.'],
    ['Polisi menahan NT (24). Rekannya ⟦o NT⟧ pulang.', 'Polisi menahan ⟦p NT⟧ (24). Rekannya ⟦p NT⟧ pulang.'],
    ['Korban bernama Mestiana Rahmah Sari Dewi (30) itu.', 'Korban bernama ⟦p Mestiana Rahmah Sari Dewi⟧ (30) itu.'], // four words
  ],
  refusals: [
    'Pelaku melanggar Pasal 55 Ayat (12).',
    'Klasemen: ⟦o Persebaya⟧ (41).',
    'Skor Mestiana (3) itu.',
    'Huruf A (12) itu.',
    'Korban bernama Mestiana Rahmah Sari Dewi Puspa (30) itu.', // five words
  ],
};
