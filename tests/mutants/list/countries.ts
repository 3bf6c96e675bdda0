import type { RoomMutants } from '../mutant.ts';

export const countries: RoomMutants = {
  room: 'countries',
  tests: [
    'countries/bounds.test.ts',
    'countries/rules.test.ts',
    'countries/capitals.test.ts',
    'countries/rejected.test.ts',
    'countries/name-holders.test.ts',
    'countries/find.test.ts',
  ],
  mutants: [
    { file: 'countries/propose/confidence.ts', text: 'capital: 0.92,', replacement: 'capital: 0.5,' },
    { file: 'countries/propose/confidence.ts', text: 'const UNDECIDED = 0.6;', replacement: 'const UNDECIDED = 0.95;' },
    { file: 'countries/capitals/signals.ts', text: 'LEAST_GOVERNMENT_SCORE = 3;', replacement: 'LEAST_GOVERNMENT_SCORE = 4;' },
    { file: 'countries/capitals/verbs.ts', text: 'const MOST_AUXILIARIES = 4;', replacement: 'const MOST_AUXILIARIES = 3;' },
    { file: 'countries/capitals/verbs.ts', text: 'const LEAST_VERB_LETTERS = 6;', replacement: 'const LEAST_VERB_LETTERS = 4;' },
    { file: 'countries/pairs.ts', text: 'const RELATION_REACH_TOKENS = 3;', replacement: 'const RELATION_REACH_TOKENS = 4;' },
    { file: 'countries/pairs.ts', text: ' || a === b', replacement: '' },
    { file: 'countries/propose/reading.ts', text: 'sort((a, b) => rank(a) - rank(b))', replacement: 'sort((a, b) => rank(b) - rank(a))' },
    { file: 'countries/propose/matches.ts', text: 'const LONGEST_WITH_CLITIC_TOKENS = 3;', replacement: 'const LONGEST_WITH_CLITIC_TOKENS = 2;' },
    { file: 'countries/propose/matches.ts', text: 'const LEAST_STEM = 4;', replacement: 'const LEAST_STEM = 6;' },
    { file: 'countries/propose/languages.ts', text: 'const LONGEST_JOINT_TOKENS = 2;', replacement: 'const LONGEST_JOINT_TOKENS = 1;' },
    { file: 'countries/propose/small-letters.ts', text: 'const LONGEST_NAME_TOKENS = 3;', replacement: 'const LONGEST_NAME_TOKENS = 2;' },
    { file: 'countries/article/koreas.ts', text: "isEitherKorea(candidate) && before.has('KP')", replacement: 'isEitherKorea(candidate)' },
    { file: 'countries/article/decide.ts', text: "candidate.as !== 'direction' && !isEitherKorea(candidate)", replacement: 'true' },
    { file: 'countries/rules/all-capitals.ts', text: 'const LEAST_LONG_WORDS = 2;', replacement: 'const LEAST_LONG_WORDS = 1;' },
    { file: 'countries/rules/private-name.ts', text: 'const LONGEST_NAME_TOKENS = 6;', replacement: 'const LONGEST_NAME_TOKENS = 5;' },
    { file: 'text/bisect.ts', text: 'end <= holder.end', replacement: 'end < holder.end' },
  ],
};
