import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

const ADDRESS = /^[-*•(\s]{0,3}(?:(?:referensi|link|tautan|pranala|sumber(?: artikel| berita)?) ?: ?)?(?:https?:\/\/|www\.)[^\s"]{4,400}\)?$/i;
const LABEL = /^(?:sumber|source|sources|referensi|tautan|link|pranala|url)\s?:?$/i;
const LONGEST_ADDRESS = 420;
const LONGEST_LABEL = 12;

/** Web addresses on lines of their own, and the "Sumber:" above them. */
export const alamat: Rule = {
  id: 'alamat',
  kind: 'credit',
  certain: true,
  look: { words: ['http', 'https', 'www', 'referensi', 'link', 'tautan', 'pranala', 'sumber'] },
  find: (page, i) => {
    if (lineLength(page, i) > LONGEST_ADDRESS || !ADDRESS.test(lineAt(page, i).text)) return NOTHING;
    const found: Found[] = [lineSpan(page, i)];
    if (i > 0 && lineLength(page, i - 1) <= LONGEST_LABEL && LABEL.test(lineAt(page, i - 1).text)) found.push(lineSpan(page, i - 1));
    return found;
  },
  examples: [
    'Warga pulang.\n⟦Sumber:⟧\n⟦https://warta.example/berita/1⟧\n⟦https://kabar.example/2⟧',
    '⟦www.warta.example/pasar⟧',
    '⟦Referensi: https://warta.example/pasar⟧',
  ],
  refusals: ['https://warta.example memuat berita itu.', 'Sumber:\nwali kota', 'www'],
};
