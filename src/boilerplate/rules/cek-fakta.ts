import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

const LINE = /[Ww]hats ?[Aa]pp ke nomor (?:[Tt]im )?Cek Fakta/;
const LONGEST_LINE_CHARACTERS = 320;

/** "Ragu dengan kabar itu? Kirim pesan WhatsApp ke nomor Cek Fakta redaksi …": the fact checkers' call, on its own line. */
export const cekFakta: Rule = {
  id: 'cek-fakta',
  kind: 'promo',
  certain: true,
  look: { holds: ['Cek Fakta'] },
  find: (page, _, i) => (lineLength(page, i) <= LONGEST_LINE_CHARACTERS && LINE.test(lineAt(page, i).text) ? [lineSpan(page, i)] : NOTHING),
  examples: ['⟦* Ragu dengan kabar yang beredar? Kirim pesan WhatsApp ke nomor Cek Fakta redaksi kami.⟧'],
  refusals: ['Hasil penelusuran Cek Fakta menyebut kabar itu bohong.', 'Tim Cek Fakta menerima pesan WhatsApp warga.'],
};
