import type { RoomMutants } from '../mutant.ts';

export const boilerplate: RoomMutants = {
  room: 'boilerplate',
  tests: [
    'boilerplate/bounds.test.ts',
    'boilerplate/resolve.test.ts',
    'boilerplate/rules.test.ts',
    'boilerplate/mark.test.ts',
    'boilerplate/link-end.test.ts',
    'boilerplate/page.test.ts',
    'boilerplate/gates.test.ts',
  ],
  mutants: [
    { file: 'boilerplate/resolve.ts', text: '|| a.rank - b.rank', replacement: '|| b.rank - a.rank' },
    { file: 'boilerplate/resolve.ts', text: 'b.end - b.start - (a.end - a.start)', replacement: 'a.end - a.start - (b.end - b.start)' },
    { file: 'boilerplate/mark.ts', text: 'const CERTAIN = 0.99;', replacement: 'const CERTAIN = 0.5;' },
    { file: 'boilerplate/links/link-end.ts', text: 'const SURE_TITLE_SHARE = 0.8;', replacement: 'const SURE_TITLE_SHARE = 0.95;' },
    { file: 'boilerplate/links/link-end.ts', text: 'const MOST_HEADLINES = 4;', replacement: 'const MOST_HEADLINES = 1;' },
    { file: 'boilerplate/links/link-end.ts', text: 'const LEAST_OPENING_SCORE = 1;', replacement: 'const LEAST_OPENING_SCORE = -5;' },
    { file: 'boilerplate/links/link-weights.ts', text: 'const SPLIT_PAIR = -4.1;', replacement: 'const SPLIT_PAIR = 0;' },
    { file: 'boilerplate/page/title.ts', text: 'const REPETITION_REACH_LINES = 6;', replacement: 'const REPETITION_REACH_LINES = 0;' },
    { file: 'boilerplate/page/title.ts', text: 'const LONGEST_CAPTION_CHARACTERS = 90;', replacement: 'const LONGEST_CAPTION_CHARACTERS = 9;' },
    { file: 'boilerplate/dateline/find-dateline.ts', text: 'const HEAD_LINES = 14;', replacement: 'const HEAD_LINES = 1;' },
    {
      file: 'boilerplate/rules/paragraf-ulang.ts',
      text: 'const SHORTEST_PARAGRAPH_CHARACTERS = 60;',
      replacement: 'const SHORTEST_PARAGRAPH_CHARACTERS = 10;',
    },
    { file: 'boilerplate/rules/judul-akhir.ts', text: 'const LEAST_RANKED = 3;', replacement: 'const LEAST_RANKED = 1;' },
    { file: 'boilerplate/rules/judul-akhir.ts', text: 'const LEAST_TITLE_SHARE = 0.85;', replacement: 'const LEAST_TITLE_SHARE = 0.3;' },
    { file: 'boilerplate/rules/menu.ts', text: 'const LEAST_LABELS = 3;', replacement: 'const LEAST_LABELS = 2;' },
    { file: 'boilerplate/rules/waktu-terbit.ts', text: 'const TITLE_REACH_LINES = 5;', replacement: 'const TITLE_REACH_LINES = 9;' },
    { file: 'boilerplate/authors.ts', text: '.filter((part) => part.length > 2)', replacement: '.filter((part) => part.length > 0)' },
    { file: 'boilerplate/page/headline.ts', text: 'counted === 0 ? 0 : title / counted', replacement: 'counted === 0 ? 0 : title / words' },
  ],
};
