import { MOST_LANES } from '../../report/index/lanes.ts';
import type { OptionsFor } from './option.ts';
import { names, wholeNumber } from './parsers.ts';

/** What the page of many articles shows. */
export const PAGE: OptionsFor<'most' | 'compare'> = {
  most: [
    {
      flags: '--most <n>',
      help: 'for several articles: how many to show in full below the overview',
      fallback: '0',
      commands: ['report'],
      example: 'saripati report arsip/ --most 10 -o sepuluh.html',
      parse: wholeNumber(0, 1000),
    },
  ],
  compare: [
    {
      flags: '--compare <names>',
      help: 'for several articles: names of people, separated by commas, to show side by side on one timeline',
      doc: `At most ${MOST_LANES}. Part of a name is enough; if several people match, the one in most articles is used.`,
      fallback: 'the people in most articles',
      commands: ['report'],
      example: 'saripati report fixtures/articles/*/article.txt --compare "Prabowo, Donald Trump" -o dua-orang.html',
      parse: names(MOST_LANES),
    },
  ],
};
