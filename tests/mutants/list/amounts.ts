import type { RoomMutants } from '../mutant.ts';

export const amounts: RoomMutants = {
  room: 'amounts',
  tests: ['amounts/bounds.test.ts', 'amounts/kinds.test.ts', 'amounts/rows.test.ts', 'amounts/find.test.ts'],
  mutants: [
    { file: 'amounts/bound.ts', text: 'const LONGEST_BOUND_TOKENS = 3;', replacement: 'const LONGEST_BOUND_TOKENS = 2;' },
    { file: 'amounts/bound.ts', text: 'const MOST_PHRASES = 3;', replacement: 'const MOST_PHRASES = 1;' },
    { file: 'amounts/kinds/measure.ts', text: 'const LEAST_FEET = 20;', replacement: 'const LEAST_FEET = 2;' },
    { file: 'amounts/kinds/measure.ts', text: 'const STRONGEST_MAGNITUDE = 10;', replacement: 'const STRONGEST_MAGNITUDE = 1000;' },
    { file: 'amounts/kinds/money.ts', text: 'const CENT_REACH_UNITS = 120;', replacement: 'const CENT_REACH_UNITS = 1;' },
    { file: 'amounts/kinds/money.ts', text: 'const WORTH_REACH_UNITS = 80;', replacement: 'const WORTH_REACH_UNITS = 8;' },
    { file: 'amounts/kinds/all.ts', text: '[money, percent, measure, people, count]', replacement: '[count, people, measure, percent, money]' },
    { file: 'amounts/quantity.ts', text: 'second.scale > 1 && shared < second.value', replacement: 'second.scale > 1' },
    { file: 'amounts/quantity.ts', text: 'second && second.start < limit ?', replacement: 'second ?' },
    { file: 'amounts/quantity.ts', text: 'const LONGEST_SIGN_TOKENS = 2;', replacement: 'const LONGEST_SIGN_TOKENS = 0;' },
    { file: 'amounts/quantity.ts', text: 'value > second.value && !isMoney', replacement: 'value > second.value' },
    { file: 'amounts/effect.ts', text: 'const AFTER_REACH_TOKENS = 7;', replacement: 'const AFTER_REACH_TOKENS = 2;' },
    { file: 'amounts/effect.ts', text: 'const NOUN_REACH_TOKENS = 18;', replacement: 'const NOUN_REACH_TOKENS = 2;' },
    { file: 'amounts/effect.ts', text: "reader.isOneOf(i - 1, effectLinks('negation')) ? null : ", replacement: '' },
    {
      file: 'amounts/effect.ts',
      text: 'verbBefore(reader, bound) ?? nounBefore(reader, bound, first) ?? effectAfter(reader, past)',
      replacement: 'effectAfter(reader, past) ?? nounBefore(reader, bound, first) ?? verbBefore(reader, bound)',
    },
    { file: 'amounts/labelled.ts', text: " || figures.startsWith('0')", replacement: '' },
  ],
};
