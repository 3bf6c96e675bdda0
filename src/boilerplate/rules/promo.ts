import { lineForms } from '../forms.ts';
import { lineAt, lineSpan } from '../page/lines.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

/** What outlets say of themselves in a line of its own. */
const FORMS = lineForms({ before: /[("'*\s]{0,4}/, after: /(?:)/, longest: 700 }, [
  ['fakta/atau', /fakta atau hoaks\?.{0,300}/],
  ['baca/kisah', /baca kisah .{3,80} di ?sini/],
  ['melawan/hoaks', /melawan hoaks sama saja melawan pembodohan.{0,500}/],
  ['sejak', /sejak .{4,20}, ?cek fakta .{3,40}bergabung.{0,500}/],
  ['jika/anda,kamu', /jika (?:anda|kamu) memiliki informasi seputar hoaks.{0,220}/],
  ['ingin/lebih,baca,tahu,update', /ingin lebih cepat mendapat jawaban\?.{0,200}|ingin (?:baca|tahu|update) .{3,90}\?\s?yuk.{0,140}/],
  ['segera/unduh unduh/aplikasi', /(?:segera )?unduh aplikasi [a-z\u00c0-\u024f]{2,20} sekarang juga.{0,240}/],
  ['saksikan', /saksikan terus ?sinetron.{0,90}/],
  ['yuk', /yuk,? (?:baca|simak|cek|intip)\b.{0,140}\b(?:lainnya|juga)\b.{0,160}/],
  ['tunggu/apa', /tunggu apa lagi\?.{0,120}(?:kapanlagi|langganan).{0,60}/],
  ['kami/langsung', /kami langsung di ponselmu\..{0,260}/],
  ['dapatkan/diskon', /dapatkan diskon .{3,90}langganan.{0,120}/],
  ['temukan', /temukan .{5,140} (?:hanya )?di [a-z\d-]{3,30}\.(?:com|co\.id|id)\b.{0,60}/],
  ['!', /!{2,3}[^!]{10,90}!{2,3}/],
  ['simak/breaking', /simak breaking news dan berita pilihan kami langsung di ponselmu.{0,300}/],
]);
/** The pieces of a promotion whose line was broken at its links, before and after it. */
const PIECES =
  /^(?:simak|breaking news|dan|berita pilihan|hoegeng awards \d{4}|selengkapnya|https?:\/\/(?:www\.)?whatsapp\S{1,80}|\.? ?pastikan kamu sudah install.{0,40})$/i;
const LONGEST_PIECE = 90;
const MOST_PIECES = 4;

/** A block that advertises the outlet's own programmes, competitions, channels or fact checks. */
export const promo: Rule = {
  id: 'promo',
  kind: 'promo',
  certain: true,
  look: FORMS,
  find: (page, i) => {
    if (!FORMS.fits(page, i)) return NOTHING;
    const found: Found[] = [lineSpan(page, i)];
    for (const step of [-1, 1]) {
      for (let k = i + step; k >= 0 && k < page.count && Math.abs(k - i) <= MOST_PIECES; k += step) {
        const piece = lineSpan(page, k);
        if (piece.end - piece.start > LONGEST_PIECE || !PIECES.test(lineAt(page, k).text)) break;
        found.push(piece);
      }
    }
    return found;
  },
  examples: [
    'Warga pulang.\n⟦Simak⟧\n⟦breaking news⟧\n⟦dan⟧\n⟦berita pilihan⟧\n⟦kami langsung di ponselmu. Pilih saluran andalanmu.⟧\n⟦. Pastikan kamu sudah install aplikasi WhatsApp ya.⟧',
    '⟦Baca kisah inspiratif kandidat guru teladan di sini⟧\n⟦Selengkapnya⟧',
    '⟦Yuk, baca artikel seputar film lainnya di Warta.com.⟧',
    '⟦Temukan kabar menarik dunia hiburan di warta.com. Sekarang juga!⟧',
    '⟦Dapatkan diskon 20 persen langganan Warta Plus sampai akhir bulan!⟧',
    '⟦!!!Membaca Itu Sehat bagi Semua Orang!!!⟧',
  ],
  refusals: [
    'Simak\nbreaking news\nhari ini.',
    'Yuk simak lima keunggulan pascabayar itu.',
    'Jika Anda memiliki informasi, hubungi polisi.',
    'Segera unduh dokumennya.',
    'Baca kisah itu sampai habis.',
    'Temukan kunci itu di laci meja.',
    'Dapatkan diskon di pasar itu sampai Minggu.',
  ],
};
