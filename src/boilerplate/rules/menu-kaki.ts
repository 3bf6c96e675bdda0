import { menuLabels, menuOpenings } from '../../knowledge/furniture/menu-labels.ts';
import { fold } from '../../text/fold.ts';
import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

const SEPARATOR = /\s{0,3}[|·•/›»>,-]\s{0,3}/u;
const LONGEST_LINE_CHARACTERS = 400;
const LEAST_PARTS = 3;
const LEAST_FOOTERS = 2;
/** The share of a line's parts that are labels: newer pages have labels that no table has. */
const LEAST_SHARE = 0.6;
const LONGEST_PART_CHARACTERS = 40;

/** "Tentang Kami | Redaksi | Kode Etik": the labels of a menu on one line, with marks between. */
export const menuKaki: Rule = {
  id: 'menu-kaki',
  kind: 'navigation',
  certain: true,
  look: { words: menuOpenings() },
  find: (page, i) => {
    if (lineLength(page, i) > LONGEST_LINE_CHARACTERS) return NOTHING;
    const { text } = lineAt(page, i);
    const first = SEPARATOR.exec(text)?.index ?? LONGEST_PART_CHARACTERS;
    if (first >= LONGEST_PART_CHARACTERS || !menuLabels().has(fold(text.slice(0, first)))) return NOTHING;
    const parts = text.split(SEPARATOR);
    if (parts.length < LEAST_PARTS || parts.some((part) => part.length > LONGEST_PART_CHARACTERS)) return NOTHING;
    const classes = parts.map((part) => menuLabels().get(fold(part)));
    const known = classes.filter((each) => each !== undefined).length;
    const footers = classes.filter((each) => each === 'footer').length;
    const isMenu = known === parts.length || (footers >= LEAST_FOOTERS && known >= LEAST_SHARE * parts.length);
    return isMenu ? [lineSpan(page, i)] : NOTHING;
  },
  examples: [
    'Warga pulang.\n⟦Tentang Kami | Redaksi | Pedoman Media Siber | Karier⟧',
    'Warga pulang.\n⟦Redaksi · Disclaimer · Privacy Policy · Kode Etik⟧',
    '⟦Home / News / Nasional⟧\nHarga naik.',
    'Warga pulang.\n⟦Redaksi | Kode Etik | Pasar Induk Kita⟧',
  ],
  refusals: ['Redaksi, Kontak\nHarga naik.', 'Bisnis, Harga Beras, Pasar', 'Redaksi - Wali kota menjawab - pedagang menunggu'],
};
