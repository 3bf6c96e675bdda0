import { creditLabels, creditOpenings } from '../../knowledge/furniture/credit-labels.ts';
import { fold } from '../../text/fold.ts';
import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { isInsideSentence } from '../page/sentence.ts';
import { NOTHING, type Rule } from '../rule.ts';

const LABEL = /^[-*•(\s]{0,4}(?<label>[\p{L} &]{3,26}?)\s{0,2}(?<mark>[:|]?)$/u;
/** Two names or more, or one after a mark; each with a capital, and nothing else. */
const NAMES =
  /^\p{Lu}[\p{L}'.-]{0,24}(?: (?:bin|binti|al|van|de|\p{Lu}[\p{L}'.-]{0,24})){0,5}(?:(?:, ?| dan | & )\p{Lu}[\p{L}'.-]{0,24}(?: \p{Lu}[\p{L}'.-]{0,24}){0,5}){0,3}$/u;
const LONGEST_NAMES_CHARACTERS = 90;
const LONGEST_LABEL_CHARACTERS = 32;
/** Lines from the top, and from the end, among which credits stand. */
const HEAD_LINES = 8;
const TAIL_LINES = 12;

/** Labels that are printed side by side ("Penulis & Editor"), or name where a text comes from. */
const isLabel = (label: string): boolean => label.split(' & ').every((part) => creditLabels().has(part)) || label === 'sumber' || label === 'source';

function isNames(page: Page, i: number, marked: boolean): boolean {
  const length = lineLength(page, i);
  if (length === 0 || length > LONGEST_NAMES_CHARACTERS) return false;
  const { text } = lineAt(page, i);
  return NAMES.test(text) && (marked || text.includes(' ')) && !isLabel(fold(text));
}

/** "Editor:" on a line of its own and the name on the next, as pages set them in two elements. */
export const labelBaris: Rule = {
  id: 'label-baris',
  kind: 'credit',
  certain: true,
  look: { words: [...creditOpenings(), 'sumber', 'source'] },
  find: (page, i) => {
    if (lineLength(page, i) > LONGEST_LABEL_CHARACTERS || (i >= HEAD_LINES && i < page.count - TAIL_LINES)) return NOTHING;
    const { label = '', mark = '' } = LABEL.exec(lineAt(page, i).text)?.groups ?? {};
    if (!isLabel(fold(label)) || !isNames(page, i + 1, mark !== '') || isInsideSentence(page, i + 1)) return NOTHING;
    return [lineSpan(page, i), lineSpan(page, i + 1)];
  },
  examples: [
    'Warga pulang.\n\n⟦Editor:⟧\n\n\n⟦Budi Santoso⟧',
    'Warga pulang.\n⟦Pewarta⟧\n⟦Siti Aminah⟧\n⟦Redaktur⟧\n⟦Budi bin Santoso⟧',
    'Warga pulang.\n⟦Sumber:⟧\n⟦Warta Kita⟧',
    'Warga pulang.\n⟦Penulis & Editor:⟧\n⟦Budi Santoso, Siti Aminah⟧',
  ],
  refusals: [
    'Harga beras naik.\nLaporan\nWarta News\nmenyebut hal itu.',
    'Warga pulang.\nLaporan\nWali kota marah besar.',
    'Redaksi\nHarga',
    'Editor:\nPenulis:\nharga beras naik',
    'Warga pulang.\nOleh\nSantoso, harga dinaikkan.',
  ],
};
