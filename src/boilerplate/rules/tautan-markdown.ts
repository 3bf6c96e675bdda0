import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

const LONGEST_LINE_CHARACTERS = 400;
/** What a converter leaves of a link: its attributes, or its address. */
const LINK =
  /^[-*•>\s]{0,5}(?:[^{}]{12,220}|\*{0,2}\[[^\]]{4,220}\]\((?:https?:)?\/[^\s)]{1,250}\)\*{0,2}) ?\{[.#]?[a-z_-]{2,20}(?:=['"][^'"{}]{0,60}['"])?(?: [a-z_-]{2,20}=['"][^'"{}]{0,60}['"]){0,3}\}\*{0,2}$|^[-*•>\s]{0,5}\*{0,2}\[[^\]]{12,220}\]\((?:https?:)?\/[^\s)]{1,250}\)\*{0,2}$/iu;

/** "- Headline{target="_blank"}", "[Headline](https://…)": a link as the whole line, in a text that was made of a page's links and lists. */
export const tautanMarkdown: Rule = {
  id: 'tautan-markdown',
  kind: 'related-link',
  certain: false,
  look: { closes: '})*' },
  find: (page, i) => {
    if (i === page.titleLine || lineLength(page, i) > LONGEST_LINE_CHARACTERS) return NOTHING;
    const { start, end } = lineSpan(page, i);
    const tail = page.text.slice(Math.max(start, end - 4), end);
    if (!tail.includes('}') && !(tail.includes(')') && page.text.slice(start, end).includes(']('))) return NOTHING;
    return LINK.test(lineAt(page, i).text) ? [{ start, end, confidence: 0.95 }] : NOTHING;
  },
  examples: [
    'Warga pulang.\n⟦- Harga Beras Naik Lagi di Pasar Induk{target="_blank"}⟧\n⟦- Wali Kota Tinjau Pasar Induk... {target="_blank" rel="noopener"}⟧',
    'Warga pulang.\n⟦[Harga Beras Naik Lagi](https://warta.example/beras)⟧',
    'Warga pulang.\n⟦- **[Harga Beras Naik Lagi](https://warta.example/beras){target="_blank"}**⟧',
  ],
  refusals: [
    'Warga pulang [ke rumah](https://warta.example/rumah) masing-masing.',
    'Himpunan itu {1, 2, 3}',
    'Warga pulang (kampung)',
    'Warga menulis [sic] (begitu)',
  ],
};
