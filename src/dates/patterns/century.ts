import { numberValue, romanValue } from '../../knowledge/numbers/number-words.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { fixedDate } from '../reading/fixed.ts';

/** "abad ke-20", "abad XVI", "abad 19", "abad ke-5 SM". */
export const century: Pattern = {
  id: 'century',
  examples: [
    ['Benteng dibangun pada [abad ke-17].', '16'],
    ['Naskah ditulis pada [abad XIV].', '13'],
  ],
  refusals: ['Abad ke-99 masih jauh.'],
  regex: (words) => `abad (?:ke ?-? ?)?(?:(?<n>[0-9]{1,2}|[ivx]{1,5})|ke(?<word>${words.number})|(?<first>pertama))(?: (?<era>masehi|sm|sebelum masehi|m))?`,
  read: ({ groups }): Meaning | null => {
    const word = groups['word'];
    const n = groups['first'] !== undefined ? 1 : word !== undefined ? (numberValue(word) ?? 0) : (romanValue(groups['n'] ?? '') ?? Number(groups['n']));
    if (!(n >= 1 && n <= 21)) return null;
    return groups['era']?.startsWith('s') ? fixedDate(`BC${String(n - 1).padStart(2, '0')}`) : fixedDate(String(n - 1).padStart(2, '0'));
  },
};
