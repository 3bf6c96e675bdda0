import type { Reader } from '../document/reader.ts';
import { titleList } from '../knowledge/people/title-list.ts';
import { STATE_OFFICES } from '../knowledge/people/titles.ts';

/** Tokens of the longest title that is looked for before a country. */
const LONGEST_TITLE_TOKENS = 5;

/** True if an office's title ends right before token `first`: "Menteri Pertahanan" before "Rusia". */
export function followsOffice({ text, tokens }: Reader, first: number, groups: ReadonlySet<string> = STATE_OFFICES): boolean {
  for (let i = first - 1; i >= first - LONGEST_TITLE_TOKENS && i >= 0; i--) {
    const match = titleList().matchAt(text, tokens, i);
    if (match?.past === first) return match.values.some(({ group }) => groups.has(group));
  }
  return false;
}
