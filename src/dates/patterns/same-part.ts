import { fragments } from '../fragments.ts';
import { shifted } from '../meaning.ts';
import { partOf } from '../parts.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { DEIXIS, PART } from '../triggers.ts';

/** "malam harinya", "paginya", "malam itu", "sore hari itu": a part of the day named before. */
export const samePart: Pattern = {
  id: 'same-part',
  starts: PART | DEIXIS,
  needs: () => ['harinya', 'hari', 'itu', 'paginya', 'siangnya', 'sorenya', 'malamnya'],
  regex: sticky(() => `(?:(?<part>${fragments().part})(?: harinya| hari itu| itu)|(?<own>pagi|siang|sore|malam)nya)`),
  read: ({ view, start, groups }) =>
    groups['own'] !== undefined && !/(?:^|[,.;] |(?:pada|dan|hingga|lalu) )$/u.test(view.text.slice(Math.max(0, start - 7), start))
      ? null
      : partOf(shifted('day', 0, 'text'), groups['part'] ?? groups['own'] ?? 'malam'),
};
