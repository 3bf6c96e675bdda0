import { lineSpan } from '../page/lines.ts';
import { plain } from '../page/plain.ts';
import { NOTHING, type Rule } from '../rule.ts';

const PROMPT =
  /^(?:ikuti (?:whats ?app channel|channel whats ?app|saluran whats ?app|google news) [a-z\d][a-z\d. ]{2,30}?(?: di whats ?app)?(?:sumber ?: ?[^.:]{2,40})?|ikuti (?:kabar|berita|info|informasi|update) (?:terbaru|terkini|terupdate) [^.!?]{0,70}hanya di [a-z\d]{3,24}\.(?:com|id|co\.id|net)[.! ]{0,3})$/i;
const LOADING = 'Loading...';
const LONGEST_PROMPT_CHARACTERS = 260;

/** "… pasar.Loading...Ikuti Whatsapp Channel Wartasumber : Antara": a prompt glued to the end of a paragraph. */
export const ikutiLekat: Rule = {
  id: 'ikuti-lekat',
  kind: 'follow',
  certain: true,
  look: { holds: ['Ikuti '] },
  find: (page, offset, i) => {
    const { start, end } = lineSpan(page, i);
    if (end - offset > LONGEST_PROMPT_CHARACTERS || !PROMPT.test(plain(page.text, offset, end).text)) return NOTHING;
    const from = offset - LOADING.length;
    return [{ start: from >= start && page.text.startsWith(LOADING, from) ? from : offset, end }];
  },
  examples: [
    'Harga beras naik.⟦Loading...Ikuti Whatsapp Channel Wartasumber : Antara⟧',
    'Harga beras naik.⟦Ikuti Whatsapp Channel Warta⟧\nWarga antre.',
    'Harga beras naik. ⟦Ikuti kabar terbaru artis hanya di Wartakita.com.⟧',
  ],
  refusals: ['Warga diminta Ikuti Whatsapp Channel itu, kata wali kota di depan warga.', 'Ikuti jalan itu ke desa.'],
};
