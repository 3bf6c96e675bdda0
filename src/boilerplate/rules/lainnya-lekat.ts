import { lineSpan } from '../page/lines.ts';
import { plain } from '../page/plain.ts';
import { NOTHING, type Rule } from '../rule.ts';

const LINKS =
  /^(?:Yuk,? baca|Baca|Simak) (?:juga )?(?:artikel|berita)(?: menarik)? lainnya ?(?::|(?=[A-ZÀ-Þ\d]))|^Yuk,? baca juga:|^(?:Baca|Simak) (?:juga )?(?:artikel|berita)(?: menarik)? lainnya(?: (?:tentang|soal|seputar) .{2,25})? di [A-Za-z\d-]{3,20}\.(?:com|id|co\.id)\.?$/;
const GLUED = /^Berita (?:Lainnya|Terkait)(?=[A-ZÀ-Þ\d][A-Za-zÀ-ɏ\d]{0,20} )/;
const LONGEST_TAIL_CHARACTERS = 90;
/** The most characters of such links: where the line goes on for longer, it is an article without line ends, and the rest is its text. */
const LONGEST_LINKS_CHARACTERS = 700;

/** "Baca artikel lainnya:Judul PertamaJudul Kedua": links whose line ends were lost, up to the end of the line. */
export const lainnyaLekat: Rule = {
  id: 'lainnya-lekat',
  kind: 'related-link',
  certain: true,
  look: { holds: ['Baca ', 'Simak ', 'Yuk', 'Berita '] },
  find: (page, offset, i) => {
    const { start, end } = lineSpan(page, i);
    if (end - offset > LONGEST_LINKS_CHARACTERS) return NOTHING;
    const ended = offset === start || /[.!?:"”)]\s{0,3}$/u.test(page.text.slice(Math.max(start, offset - 4), offset));
    const { text } = plain(page.text, offset, Math.min(end, offset + LONGEST_TAIL_CHARACTERS));
    return ended && (LINKS.test(text) || (offset === start && GLUED.test(text))) ? [{ start: offset, end }] : NOTHING;
  },
  examples: [
    'Warga pulang.\n⟦Baca artikel menarik lainnya:Harga Beras Naik Lagi di PasarBanjir Rendam Pasar Induk⟧',
    'Warga pulang. ⟦Yuk baca artikel lainnyaHarga Beras Naik Lagi di Pasar⟧',
    'Warga pulang.\n⟦Yuk baca juga:Harga Beras Naik LagiBanjir Rendam Pasar Induk? Ini Kata Wali Kota⟧',
    'Warga pulang.⟦Baca juga berita lainnya tentang beras di Warta.com.⟧',
    'Warga pulang.\n⟦Berita LainnyaHarga Beras Naik Lagi di PasarBanjir Rendam Pasar⟧',
  ],
  refusals: ['Baca artikel lainnya itu membuat dia lelah.', 'Berita Lainnya yang beredar keliru.', 'Kata dia Baca berita lainnya: tidak ada.'],
};
