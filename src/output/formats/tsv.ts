import type { Format } from './format.ts';
import { separatedWriter } from './separated.ts';

/** Tab-separated values: tabs and line ends in a cell become spaces. */
export const tsv: Format = {
  id: 'tsv',
  about: 'a tab-separated table',
  endings: ['.tsv', '.tab'],
  tabular: true,
  open: (subject, options) => separatedWriter(subject, options, { separator: '\t', cell: (text) => text.replace(/[\t\r\n]/gu, ' ') }),
};
