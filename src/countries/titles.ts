import type { Tokens } from '../document/tokens.ts';
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
/** Words of the longest title looked back over. */
const LONGEST = 5;

/** Whether an office's title ends right before token `first`: "Menteri Pertahanan" before "Rusia". */
export function followsTitle(text: string, tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= first - LONGEST && i >= 0; i--) {
    const match = titleList().matchAt(text, tokens, i);
    if (match?.past === first) return match.values.some(({ group }) => OFFICES.has(group));
  }
  return false;
}
