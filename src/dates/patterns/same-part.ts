import { shifted } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { partOf } from '../reading/parts.ts';

/** "malam harinya", "paginya", "malam itu", "sore hari itu": a part of the day named before. */
export const samePart: Pattern = {
  id: 'same-part',
  examples: [['Ia tiba Senin (13/5) dan [malam harinya] pulang.', '2024-05-13TNI']],
  refusals: ['Malam minggunya sepi.'],
  regex: (words) => `(?:(?<part>${words.part})(?: harinya| hari itu| itu)|(?<own>pagi|siang|sore|malam)nya)`,
  read: ({ view, start, groups }) =>
    groups['own'] !== undefined && !/(?:^|[,.;] |(?:pada|dan|hingga|lalu) )$/u.test(view.text.slice(Math.max(0, start - 7), start))
      ? null
      : partOf(shifted('day', 0, 'text'), groups['part'] ?? groups['own'] ?? 'malam'),
};
