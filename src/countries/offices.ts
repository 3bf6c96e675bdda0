import type { Reader } from '../document/reader.ts';
import { titleList } from '../knowledge/people/title-list.ts';

/** Groups of titles that are offices, which may belong to a state. */
const OFFICES: ReadonlySet<string> = new Set([
  'diplomat-intl',
  'head-of-government',
  'head-of-state',
  'legislature-judiciary',
  'military',
  'minister',
  'police-security',
  'spokesperson',
  'us-style',
]);
/** Tokens of the longest title that is looked for before a country. */
const LONGEST_TITLE_TOKENS = 5;

/** True if an office's title ends right before token `first`: "Menteri Pertahanan" before "Rusia". */
export function followsOffice({ text, tokens }: Reader, first: number, groups: ReadonlySet<string> = OFFICES): boolean {
  for (let i = first - 1; i >= first - LONGEST_TITLE_TOKENS && i >= 0; i--) {
    const match = titleList().matchAt(text, tokens, i);
    if (match?.past === first) return match.values.some(({ group }) => groups.has(group));
  }
  return false;
}
