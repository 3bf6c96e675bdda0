import type { Format } from './format.ts';
import { separatedWriter } from './separated.ts';

const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Comma-separated values after RFC 4180, with line feeds. */
export const csv: Format = {
  id: 'csv',
  about: 'a comma-separated table, for spreadsheets',
  endings: ['.csv'],
  tabular: true,
  open: (subject, options) => separatedWriter(subject, options, { separator: ',', cell: quoted }),
};
