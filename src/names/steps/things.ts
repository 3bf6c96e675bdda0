import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { namePhrases, nameWords } from '../../knowledge/people/name-words.ts';
import { lazy } from '../../knowledge/table.ts';
import { foldHash } from '../../text/fold.ts';
import { type Candidate, keyOf, ORGANISATION, PERSON } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { listedAs } from '../listed.ts';
import { type Step, without } from './step.ts';
import { isProduct } from './words.ts';

const THINGS = nameWords('thing');
const OWNERS = nameWords('thing-owner');
const HEADS = nameWords('thing-head');
const TAILS = nameWords('thing-tail');
const MODELS = nameWords('model');
/** "Mitsubishi Pajero Sport": a longer name behind a word that is no listed maker may be an owners' club's. */
const LONGEST_PRODUCT_TOKENS = 3;
const NAME = cueBit('given') | cueBit('surname');
const PHRASES = namePhrases('thing-name');
const PHRASE_HEADS: ReadonlySet<number> = new Set([...PHRASES].map((phrase) => foldHash(phrase.split(' ', 1)[0] ?? '')));

/** True for the name of a thing or an event, told by its first or last word, that tables list as no organisation: "Free Trade Agreement". */
export function isThingName(reader: Reader, one: Candidate): boolean {
  const { first, past } = one;
  return past - first > 1 && (reader.isOneOf(first, HEADS) || reader.isOneOf(past - 1, TAILS)) && listedAs(reader, one).length === 0;
}

/** True for the name of a thing, an event or a kind of body: "Badan Usaha Milik Negara". */
const isThingPhrase = (reader: Reader, one: Candidate): boolean =>
  (reader.isOneOf(one.first, PHRASE_HEADS) && PHRASES.has(keyOf(reader, one))) || isThingName(reader, one);

/** The abbreviations of things that are in brackets after a firm or society in this article: "Asosiasi Semen Indonesia (ASI)". */
function explainedIn(reader: Reader, candidates: readonly Candidate[]): ReadonlySet<number> {
  const found = new Set<number>();
  candidates.forEach(({ first, past, kind }, k) => {
    const before = k === 0 ? undefined : candidates[k - 1];
    if (kind !== ORGANISATION || past - first !== 1 || !THINGS.has(reader.hash(first)) || before?.kind !== ORGANISATION || before.past !== first - 1) return;
    if (OWNERS.has(reader.hash(before.first))) found.add(reader.hash(first));
  });
  return found;
}

/** The words of the people of more than one word. */
function wordsOfPeople(reader: Reader, candidates: readonly Candidate[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { first, past, kind } of candidates) if (kind === PERSON && past - first > 1) for (let i = first; i < past; i++) found.add(reader.hash(i));
  return found;
}

/** True for what is no person though it is written like one: a model alone ("Alphard"), and what ends like a thing ("Martin Luther King Day"). */
function isNobody(reader: Reader, one: Candidate, people: () => ReadonlySet<number>): boolean {
  const { first, past } = one;
  if (PHRASE_HEADS.has(reader.hash(first)) && PHRASES.has(keyOf(reader, one))) return true;
  if ((cuesOf(reader.hash(past - 1)) & NAME) !== 0 || listedAs(reader, one).length > 0) return false;
  return past - first > 1 ? reader.isOneOf(past - 1, TAILS) : reader.isOneOf(first, MODELS) && !people().has(reader.hash(first));
}

/** True for a product after its maker's name: "Toyota Fortuner". */
function isModel(reader: Reader, one: Candidate): boolean {
  const { first, past } = one;
  if (past - first < 2 || !MODELS.has(reader.hash(first + 1))) return false;
  const isShort = past - first <= LONGEST_PRODUCT_TOKENS && isProduct(reader, one);
  return isShort || listedAs(reader, { first, past: first + 1 }).some(({ type }) => type === 'organisation');
}

const isThing = (reader: Reader, one: Candidate, explained: ReadonlySet<number>): boolean =>
  one.kind === ORGANISATION &&
  ((one.past - one.first === 1 && THINGS.has(reader.hash(one.first)) && !explained.has(reader.hash(one.first))) ||
    isThingPhrase(reader, one) ||
    isModel(reader, one));

/** Drops abbreviations of things, kinds of people and laws, and names of things and events. */
export const things: Step = {
  id: 'things',
  reason:
    'Abbreviations of kinds of things, people and laws, and names of agreements, prizes and events name no organisation: "PHK", "KUHP", "Free Trade Agreement".',
  apply: ({ reader }, candidates) => {
    const explained = explainedIn(reader, candidates);
    const people = lazy(() => wordsOfPeople(reader, candidates));
    return without(candidates, (one) => (one.kind === PERSON ? isNobody(reader, one, people) : isThing(reader, one, explained)));
  },
  examples: [
    ['Kata ⟦o PHK⟧ itu.', 'Kata PHK itu.'],
    ['Harga ⟦o Toyota Fortuner⟧ dan peran ⟦o Badan Usaha Milik Daerah⟧ itu.', 'Harga Toyota Fortuner dan peran Badan Usaha Milik Daerah itu.'],
    ['Hasil ⟦o Free Trade Agreement⟧ dan ⟦o Standar Nasional Indonesia⟧ itu.', 'Hasil Free Trade Agreement dan Standar Nasional Indonesia itu.'],
    ['Libur ⟦p Zzartin King Day⟧ dan badai ⟦p El Nino⟧ dan mobil ⟦p Alphard⟧ itu.', 'Libur Zzartin King Day dan badai El Nino dan mobil Alphard itu.'],
  ],
  refusals: [
    'Kata ⟦p Supra Zzimbardi⟧ itu. Kata ⟦p Supra⟧ baik.',
    'Kata ⟦p Doris⟧ dan ⟦p Zzartin Alphard⟧ itu.',
    'Kata ⟦o KPK⟧ itu.',
    'Kata ⟦p SIM⟧ itu.',
    'Kata ⟦o Satpas SIM⟧ itu.',
    'Kata ⟦o Festival⟧ itu.',
    'Kata ⟦o Toyota Astra⟧ itu.',
    'Kata ⟦o Budi Avanza⟧ itu.',
    'Kata ⟦o Asosiasi Serat Indonesia⟧ (⟦o ASI⟧) itu. Kata ⟦o ASI⟧ baik.',
  ],
};
