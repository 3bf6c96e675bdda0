import type { Meaning } from '../meaning.ts';
import { shifted } from '../meaning.ts';
import { partOf } from '../parts.ts';
import { DAYS_AWAY, type Pattern, sticky } from '../pattern.ts';
import { DEIXIS } from '../triggers.ts';

/** "keesokan harinya", "esoknya", "lusanya", "keesokan paginya": the day after the one named before. */
export const nextDay: Pattern = {
  id: 'next-day',
  starts: DEIXIS,
  needs: () => DAYS_AWAY,
  regex: sticky(() => `(?:(?:keesokan|esok|besok)(?:nya)?(?: hari(?:nya)?)?|lusanya)(?: (?<part>pagi|siang|sore|petang|malam)(?:nya)?)?`),
  read: ({ view, start, end, groups }): Meaning | null => {
    const said = view.text.slice(start, end);
    if (/^(?:esok|besok)(?: hari)?(?: |$)(?!hari)/u.test(said) && !/harinya/u.test(said)) return null;
    const day = shifted('day', said.startsWith('lusa') ? 2 : 1, 'text');
    return groups['part'] === undefined ? day : partOf(day, groups['part']);
  },
};
