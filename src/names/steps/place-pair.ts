import type { Reader } from '../../document/reader.ts';
import { officeWords } from '../../knowledge/people/office-words.ts';
import { type Candidate, PLACE, type Range, withBounds } from '../candidate.ts';
import { listedAs } from '../listed.ts';
import { partEach, type Step } from './step.ts';

const DISTRICTS = officeWords('district');
const HEADS = officeWords('place-head');
const SITES = officeWords('site');

const isPlace = (reader: Reader, range: Range): boolean => listedAs(reader, range).some(({ type }) => type === 'place');

/** Where the second of two places in one candidate begins: at a district's kind, or between two listed places; -1 when there is one alone. */
function secondFirst(reader: Reader, { first, past }: Candidate): number {
  const isDistrict = reader.isOneOf(first, DISTRICTS);
  const isSite = reader.isOneOf(first, SITES) || reader.isOneOf(first, HEADS);
  for (let k = first + 1; k < past; k++) {
    const head = { first, past: k };
    if (reader.isOneOf(k, DISTRICTS) && past - k > 1 && (isDistrict ? k > first + 1 : isPlace(reader, head))) return k;
    if (!isSite && isPlace(reader, head) && isPlace(reader, { first: k, past })) return k;
  }
  return -1;
}

/** Two places side by side, the smaller first, are two names. */
export const placePair: Step = {
  id: 'place-pair',
  reason: 'Between a place and the larger one it lies in a comma is often left out: "Kecamatan Bayah Kabupaten Lebak", "Kwitang Jakarta Pusat".',
  apply: ({ reader }, candidates) =>
    partEach(candidates, (one) => {
      if (one.kind !== PLACE || one.past - one.first < 2 || listedAs(reader, one).length > 0) return null;
      const second = secondFirst(reader, one);
      return second < 0 ? null : [withBounds(one, one.first, second), withBounds(one, second, one.past)];
    }),
  examples: [
    ['Warga ⟦l Kecamatan Bayah Kabupaten Lebak⟧ itu.', 'Warga ⟦l Kecamatan Bayah⟧ ⟦l Kabupaten Lebak⟧ itu.'],
    ['Di kawasan ⟦l Menteng Jakarta Pusat⟧ itu.', 'Di kawasan ⟦l Menteng⟧ ⟦l Jakarta Pusat⟧ itu.'],
  ],
  refusals: [
    'Di ⟦l Bandara Adi Jakarta⟧ itu.',
    'Di ⟦l Kelurahan Duri Kosambi⟧ itu.',
    'Di ⟦l Kabupaten Lebak⟧ itu.',
    'Di ⟦l Balai Raya Jakarta⟧ itu.',
    'Di ⟦l Jakarta Pusat⟧ itu.',
  ],
};
