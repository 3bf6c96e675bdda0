import { neighbourSource } from '../../knowledge/dates/neighbours.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { partOf } from '../reading/parts.ts';

/** "pada dini hari", "di malam hari": a part of the day that the sentence dates. */
export const barePart: Pattern = {
  id: 'bare-part',
  examples: [['Hujan turun pada [dini hari] di Bogor.', '2024-05-15TMO']],
  refusals: ['Jam malam hari raya diubah.'],
  regex: () => `(?<=${neighbourSource('day-part')} )(?<part>dini|pagi|siang|sore|petang|malam) hari`,
  read: ({ groups }): Meaning => partOf(null, groups['part'] === 'dini' ? 'dini hari' : (groups['part'] ?? 'malam')),
};
