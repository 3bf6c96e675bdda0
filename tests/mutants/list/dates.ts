import type { RoomMutants } from '../mutant.ts';

export const dates: RoomMutants = {
  room: 'dates',
  tests: ['dates/bounds.test.ts', 'dates/patterns.test.ts', 'dates/steps.test.ts', 'dates/find.test.ts', 'dates/stage.test.ts', 'dates/lead.test.ts'],
  mutants: [
    { file: 'dates/reading/fragments.ts', text: 'const LATEST_SHORT_YEAR = 35;', replacement: 'const LATEST_SHORT_YEAR = 22;' },
    { file: 'dates/reading/fragments.ts', text: 'n < 50 ? 2000 + n', replacement: 'n < 20 ? 2000 + n' },
    { file: 'dates/patterns/decade.ts', text: 'const EARLIEST_OF_LAST_CENTURY = 30;', replacement: 'const EARLIEST_OF_LAST_CENTURY = 10;' },
    { file: 'dates/patterns/amount-window.ts', text: 'const LEAST_AGE = 12;', replacement: 'const LEAST_AGE = 3;' },
    { file: 'dates/patterns/amount-ago.ts', text: 'export const MOST_UNITS_AWAY = 5000;', replacement: 'export const MOST_UNITS_AWAY = 500000;' },
    { file: 'dates/resolve/kinds/calendar-point.ts', text: 'const SOON = 45;', replacement: 'const SOON = 10;' },
    { file: 'dates/resolve/kinds/calendar-point.ts', text: 'const FARTHEST_DAYS = 200;', replacement: 'const FARTHEST_DAYS = 400;' },
    { file: 'dates/resolve/kinds/calendar-point.ts', text: 'ahead > 0 && ahead <= 2', replacement: 'ahead > 0 && ahead <= 4' },
    { file: 'dates/resolve/kinds/calendar-point.ts', text: "point.tense === 'past' && back === 0 ? -7 : -back", replacement: '-back' },
    { file: 'dates/resolve/cues.ts', text: 'const TOKENS_BACK = 14;', replacement: 'const TOKENS_BACK = 4;' },
    { file: 'dates/resolve/resolver.ts', text: 'const BESIDE_CHARACTERS = 9;', replacement: 'const BESIDE_CHARACTERS = 0;' },
    { file: 'dates/resolve/resolver.ts', text: 'const AFTER_CHARACTERS = 12;', replacement: 'const AFTER_CHARACTERS = 0;' },
    { file: 'dates/resolve/resolver.ts', text: '.findLast(({ resolved }) => !this.isStatement(resolved)) ?? last', replacement: '.at(-1) ?? last' },
    {
      file: 'dates/resolve/kinds/shifted.ts',
      text: "cue === 'future' || weekdayOf(anchor) >= 6 ? 0 : -1",
      replacement: "cue === 'future' || weekdayOf(anchor) >= 5 ? 0 : -1",
    },
    { file: 'dates/resolve/kinds/period.ts', text: 'month >= first ? 0 : -1', replacement: 'month > first ? 0 : -1' },
    {
      file: 'dates/refine/all.ts',
      text: '[falseFriend, tails, headPart, modifier, givenNames,',
      replacement: '[falseFriend, headPart, tails, modifier, givenNames,',
    },
    { file: 'dates/refine/inherited-year.ts', text: 'first.month > second.month ? 1 : 0', replacement: '0' },
    { file: 'dates/calendar/bounds.ts', text: 'n - 1, ', replacement: 'n, ' },
    { file: 'dates/propose.ts', text: 'return end <= least ? null', replacement: 'return end < least ? null' },
    { file: 'dates/guards/sunday.ts', text: 'return !(opens && ', replacement: 'return !(' },
  ],
};
