import { type Meaning, point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { weekdayNumber } from '../reading/fragments.ts';
import { partOf } from '../reading/parts.ts';
import { isCapital } from '../view/view.ts';

/** "tengah malam", "tengah hari", "tengah malam Senin", "dini hari": parts of the day that need no word before them. */
export const middlePart: Pattern = {
  id: 'middle-part',
  examples: [
    ['Ledakan terdengar [tengah malam] di Palu.', '2024-05-15TNI'],
    ['Serangan dimulai tepat [tengah malam Senin] itu.', '2024-05-13TNI'],
  ],
  refusals: ['Warga Jawa Tengah malam itu pulang.'],
  regex: ({ weekday }) =>
    `(?<part>tengah malam|tengah hari|dini hari)(?! (?:ini|tadi|nanti|kemarin|besok|lalu|itu))(?: (?:hari )?(?<weekday>${weekday})(?!,? ?[(0-9]))?`,
  read: ({ view, start, groups }): Meaning | null => {
    if (isCapital(view, start) && start > 0 && !/[.!?"] ?$/u.test(view.text.slice(Math.max(0, start - 2), start))) return null;
    const weekday = weekdayNumber(groups['weekday']);
    return partOf(weekday === null ? null : point({ weekday }), groups['part'] ?? 'tengah malam');
  },
};
