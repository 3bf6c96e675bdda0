import type { Reader } from '../../document/reader.ts';
import { HAS_DIGIT } from '../../document/tokens.ts';
import type { Complement } from '../../knowledge/organisations/body-heads.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameList } from '../../knowledge/people/name-list.ts';
import { officeWords } from '../../knowledge/people/office-words.ts';
import { cuesOf } from '../cues.ts';
import { titleAt } from '../offices/phrase/head.ts';
import type { Mentions } from '../offices/scene.ts';

const RANK = cueBit('rank');
const HEAD = cueBit('org-head');
/** Words before the name of a place: "Kota", "Kabupaten", "Metro". */
const MOST_PLACE_HEADS = 2;
/** The most words of a field: "Pemberdayaan Perempuan, Perlindungan Anak dan …". */
const LONGEST_FIELD_TOKENS = 9;
const ROMAN = /^[IVX]{1,4}$/u;

/** The article's places and people, which a complement may be. */
export interface Named {
  readonly reader: Reader;
  readonly people: Mentions;
  readonly places: Mentions;
}

/** The token after the place that starts at token `i`, with "Kota" or "Kabupaten" before it; `i` when none does. */
export function pastPlace({ reader, places }: Named, i: number): number {
  let at = i;
  for (let n = 0; n < MOST_PLACE_HEADS && reader.isCapital(at) && reader.isOneOf(at, officeWords('place-head')); n++) at += reader.is(at + 1, '.') ? 2 : 1;
  if (!reader.isCapital(at) || reader.startsSentence(at)) return i;
  const found = places.at(at) ?? places.at(i);
  const tagged = found && found.first <= at ? found.past : at;
  const match = nameList().matchAt(reader.text, reader.tokens, at);
  const isPlace = match?.values.some((listed) => listed.type === 'place' || (listed.type === 'country' && listed.capital));
  const past = Math.max(tagged, isPlace && match ? match.past : at);
  return past > at ? past : i;
}

/** The token after a number, a name after a stroke, and a place: "0822/Bondowoso", "IV/Diponegoro", "733/Masariku"; `i` without a number. */
function pastNumber(named: Named, i: number): number {
  const { reader } = named;
  if (!reader.has(i, HAS_DIGIT) && !ROMAN.test(reader.word(i))) return i;
  let past = i + 1;
  if (reader.is(past, '/') && reader.isCapital(past + 1)) past += 2;
  return Math.max(past, pastPlace(named, past));
}

/** True if token `i` can be a word of a field: a capital that is no abbreviation, and heads no title and no organisation. */
const isOfField = ({ reader, people }: Named, i: number): boolean =>
  reader.isCapital(i) && !reader.isAllCaps(i) && people.at(i) === null && titleAt(reader, i) === null && (cuesOf(reader.hash(i)) & (RANK | HEAD)) === 0;

/** The last token of the list that goes on at the comma `i`, before its last field: "Kebudayaan[, Riset, dan] Teknologi"; `i` when "dan" does not end it. */
function lastOfList(named: Named, i: number): number {
  const { reader } = named;
  for (let at = i; at < i + LONGEST_FIELD_TOKENS; at++) {
    const isAnd = reader.isOneOf(at, officeWords('and'));
    if (isAnd && isOfField(named, at + 1)) return at;
    if (isAnd || reader.startsSentence(at) || !(reader.is(at, ',') || isOfField(named, at))) return i;
  }
  return i;
}

/** The token after the words of a field and the place after them: "Kesehatan Kota Surabaya"; fields may be several, separated by commas. */
function pastField(named: Named, i: number): number {
  const { reader, people } = named;
  let past = i;
  for (let at = i; at < i + LONGEST_FIELD_TOKENS && !reader.startsSentence(at) && people.at(at) === null; at++) {
    const place = pastPlace(named, at);
    if (place > at) return place;
    if (reader.isCapital(at) && titleAt(reader, at) === null && (cuesOf(reader.hash(at)) & RANK) === 0) past = at + 1;
    else if (reader.is(at, ',')) {
      const last = lastOfList(named, at);
      if (last === at) break;
      at = last;
    } else if (!reader.isOneOf(at, officeWords('and')) || !reader.isCapital(at + 1)) break;
  }
  return past;
}

/** The token after a person's or place's name, with the form of address before it: "dr. Soetomo Surabaya"; `i` when none starts there. */
function pastName(named: Named, i: number): number {
  const { reader, people, places } = named;
  let at = i;
  while (at < i + 2 && reader.isOneOf(at, officeWords('name-head'))) at += reader.is(at + 1, '.') ? 2 : 1;
  const owner = people.at(at) ?? places.at(at);
  if (owner?.first !== at) return i;
  return Math.max(owner.past, pastPlace(named, owner.past));
}

/** The token after what belongs to an organisation's head that ends at token `i`; `i` when nothing does. */
export function pastComplement(named: Named, i: number, complement: Complement): number {
  if (complement === 'name') return pastName(named, i);
  if (complement === 'field') return pastField(named, i);
  const numbered = complement === 'number' ? pastNumber(named, i) : i;
  return numbered > i ? numbered : pastPlace(named, i);
}
