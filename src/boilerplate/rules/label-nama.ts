import { creditLabels, creditOpenings } from '../../knowledge/furniture/credit-labels.ts';
import { fold } from '../../text/fold.ts';
import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

const LINE = /^[-*•(["'\s]{0,4}(?<label>[\p{L} ]{3,22}?)\s{0,3}[:|/=]\s{0,3}(?<names>[^:]{1,80}?)[\s.)\]]{0,3}$/u;
/** Names, each of capitalised words, with marks between: no sentence. */
const NAMES =
  /^(?:\*|[\p{Lu}@\d][\p{L}\d'.@_-]{0,25}(?:\s{1,2}(?:bin|binti|al|van|de|\p{Lu}[\p{L}\d'.-]{0,25})){0,6}(?:\s{0,2}(?:[,/|&;-]|\bdan\b)\s{0,2}[\p{Lu}@\d*][\p{L}\d'.@_-]{0,25}(?:\s{1,2}(?:bin|binti|al|van|de|\p{Lu}[\p{L}\d'.-]{0,25})){0,6}){0,5})$/u;
const LONGEST_LINE_CHARACTERS = 120;
/** The cheap look: what ends a label, and how far on. */
const MARK = /[:|/=：]/u;
const LONGEST_LABEL_CHARACTERS = 34;

/** "REPORT : BUDI SANTOSO", "Fotografer: Siti Aminah": a label of a credit and names, whatever its case and spaces. */
export const labelNama: Rule = {
  id: 'label-nama',
  kind: 'credit',
  certain: true,
  look: { words: creditOpenings() },
  find: (page, i) => {
    if (lineLength(page, i) > LONGEST_LINE_CHARACTERS) return NOTHING;
    const from = page.starts[i] ?? 0;
    if (!MARK.test(page.text.slice(from, from + LONGEST_LABEL_CHARACTERS))) return NOTHING;
    const { label = '', names = '' } = LINE.exec(lineAt(page, i).text)?.groups ?? {};
    return creditLabels().has(fold(label)) && NAMES.test(names) ? [lineSpan(page, i)] : NOTHING;
  },
  examples: [
    'Warga pulang.\n⟦REPORT : BUDI SANTOSO⟧\n⟦EDITOR : SITI AMINAH⟧',
    '⟦Fotografer: Siti Aminah⟧',
    '⟦(Laporan : Budi Santoso/Kota Lama)⟧',
    '⟦Redaktur Pelaksana | Budi bin Santoso, Siti Aminah⟧',
    '⟦Red: *⟧',
  ],
  refusals: ['Laporan: harga beras naik', 'Redaksi: Kami minta maaf atas kesalahan itu', 'Narator: "Pasar itu terbakar."', 'Laporan / berita itu palsu.'],
};
