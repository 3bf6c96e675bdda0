import type { Tokens } from '../document/tokens.ts';
import { type PhraseTable, phraseTable } from '../knowledge/phrases.ts';
import { lazy } from '../knowledge/table.ts';
import { titles } from '../knowledge/titles.ts';

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

/** Titles of offices, with their short forms. */
export const officeForms: () => PhraseTable<true> = lazy(() =>
  phraseTable('office-titles', () =>
    titles()
      .filter(({ group, ambiguous }) => OFFICES.has(group) && !ambiguous)
      .flatMap(({ title, short }) => [title, ...short].map((form) => ({ form, case: 'any' as const, value: true as const }))),
  ),
);

/** Whether an office's title ends right before token `first`: "Menteri Pertahanan" before "Rusia". */
export function followsTitle(text: string, tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= first - LONGEST && i >= 0; i--) if (officeForms().matchAt(text, tokens, i)?.past === first) return true;
  return false;
}
