import type { RoomMutants } from '../mutant.ts';

export const quotes: RoomMutants = {
  room: 'quotes',
  tests: ['quotes/steps.test.ts', 'quotes/docs.test.ts', 'quotes/find.test.ts'],
  mutants: [
    { file: 'quotes/find/direct.ts', text: 'const FEWEST_WORDS_ALONE = 4;', replacement: 'const FEWEST_WORDS_ALONE = 2;' },
    { file: 'quotes/find/direct.ts', text: 'const LONGEST_TERM_WORDS = 5;', replacement: 'const LONGEST_TERM_WORDS = 1;' },
    { file: 'quotes/find/direct.ts', text: 'const SUBJECT_REACH_TOKENS = 9;', replacement: 'const SUBJECT_REACH_TOKENS = 2;' },
    { file: 'quotes/find/clause.ts', text: 'const LONGEST_CLAUSE_TOKENS = 120;', replacement: 'const LONGEST_CLAUSE_TOKENS = 12;' },
    { file: 'quotes/find/reported.ts', text: 'const SHORTEST_CLAUSE_TOKENS = 2;', replacement: 'const SHORTEST_CLAUSE_TOKENS = 6;' },
    { file: 'quotes/find/reported.ts', text: 'const DOUBTED_SHARE = 40;', replacement: 'const DOUBTED_SHARE = 0;' },
    { file: 'quotes/find/reported.ts', text: 'const TRUSTED_SHARE = 80;', replacement: 'const TRUSTED_SHARE = 0;' },
    { file: 'quotes/find/reported.ts', text: 'if (!form || isUnsaid(source, cue)) return null;', replacement: 'if (!form) return null;' },
    { file: 'quotes/find/candidates.ts', text: '(clash && clash.first < one.past) || ', replacement: '' },
    { file: 'quotes/find/candidates.ts', text: 'a.first - b.first || a.past - b.past', replacement: 'a.first - b.first || b.past - a.past' },
    {
      file: 'quotes/find/pairs.ts',
      text: 'inner.filter(({ open, end }) => {',
      replacement: `inner.filter(() => true).filter(({ open, end }) => {
    if (end > 0) return true;`,
    },
    { file: 'quotes/speaker/via.ts', text: 'const MEDIUM_REACH_TOKENS = 45;', replacement: 'const MEDIUM_REACH_TOKENS = 3;' },
    { file: 'quotes/speaker/steps/definite.ts', text: 'const REACH_MENTIONS = 200;', replacement: 'const REACH_MENTIONS = 0;' },
    { file: 'quotes/speaker/steps/unnamed.ts', text: 'const LONGEST_UNNAMED_TOKENS = 14;', replacement: 'const LONGEST_UNNAMED_TOKENS = 1;' },
    {
      file: 'quotes/speaker/steps/all.ts',
      text: `  personInPhrase,
  holderOfOffice,`,
      replacement: `  holderOfOffice,
  unnamedSpeaker,
  personInPhrase,`,
    },
    { file: 'quotes/find.ts', text: "if (form === 'direct' || before.entity?.type !== 'person') return true;", replacement: 'return true;' },
  ],
};
