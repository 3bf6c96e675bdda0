import type { Meaning } from '../meaning.ts';
import { shifted } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { partOf } from '../reading/parts.ts';

/** "keesokan harinya", "esoknya", "lusanya", "keesokan paginya": the day after the one named before. */
export const nextDay: Pattern = {
  id: 'next-day',
  examples: [['Kapal karam 5 Juni 2023. [Keesokan harinya] regu tiba.', '2023-06-06']],
  refusals: ['Regu tiba esok hari.'],
  regex: () => `(?:(?:keesokan|esok|besok)(?:nya)?(?: hari(?:nya)?)?|lusanya)(?: (?<part>pagi|siang|sore|petang|malam)(?:nya)?)?`,
  read: ({ view, start, end, groups }): Meaning | null => {
    const said = view.text.slice(start, end);
    if (/^(?:esok|besok)(?: hari)?(?: |$)(?!hari)/u.test(said) && !/harinya/u.test(said)) return null;
    const day = shifted('day', said.startsWith('lusa') ? 2 : 1, 'text');
    return groups['part'] === undefined ? day : partOf(day, groups['part']);
  },
};
