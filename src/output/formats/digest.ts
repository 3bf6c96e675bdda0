import { digestLines } from '../digest/lines.ts';
import type { Format } from './format.ts';
import { PLAIN } from './paint.ts';

/** What an article says, on one screen. */
export const digest: Format = {
  id: 'digest',
  about: 'a summary of each article on one screen',
  endings: [],
  tabular: false,
  open: (subject, { color, width }, paint) => {
    const print = (shown: ReturnType<typeof subject.digest>): string => `${digestLines(shown, width, color ? paint : PLAIN).join('\n')}\n`;
    const { count, total } = subject;
    return {
      head: '',
      record: (value) => {
        const shown = subject.digest(value);
        return shown.brief ? print(shown) : `${print(shown)}\n`;
      },
      failure: () => '',
      ...(count && { count }),
      ...(total && {
        tail: (tally) => {
          const sum = total(tally);
          return sum ? print(sum) : '';
        },
      }),
    };
  },
};
