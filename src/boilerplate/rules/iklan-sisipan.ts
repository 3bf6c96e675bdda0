import { lineForms } from '../forms.ts';
import { lineSpan } from '../page/lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** What an advertisement asks of its reader; each with an address, a number or "now" after it. */
const FORMS = lineForms({ before: /[-*•>("'\s]{0,4}/, after: /[\s.!)"'>]{0,4}/, longest: 300 }, [
  [
    'untuk info informasi',
    /(?:untuk )?(?:info|informasi)(?: (?:lebih lanjut|lebih lengkap|lengkap|selengkapnya|detail|lainnya|pemesanan|pendaftaran|pemasangan iklan|produk)){1,3}.{0,80}\b(?:hubungi|kunjungi|klik|cek|follow|ikuti|di ?sini|telepon|whats ?app|wa)\b.{0,140}/,
  ],
  ['hubungi', /hubungi (?:kami|admin|nomor|whats ?app|wa|layanan|customer service|cs)\b.{0,140}/],
  [
    'segera yuk ayo daftar daftarkan pesan beli dapatkan kunjungi buruan klik cek',
    /(?:(?:segera|yuk|ayo|buruan),? )?(?:daftar(?:kan)?|pesan|beli|dapatkan|kunjungi|klik|cek|order|booking)\b.{0,120}\b(?:sekarang(?: juga)?|di sini|disini|sebelum kehabisan|selama persediaan masih ada)/,
  ],
  ['kunjungi', /kunjungi (?:situs|website|laman|web|toko|gerai|outlet|official store|akun|link|tautan|www\.|https?:).{0,140}/],
  ['tertarik penasaran', /(?:tertarik|penasaran)(?: .{3,60})?\? ?(?:yuk|ayo|segera|langsung|klik|kunjungi|cek|hubungi|daftar).{0,160}/],
  [
    'artikel konten tulisan berita',
    /(?:artikel|konten|tulisan|berita) (?:ini )?(?:adalah |merupakan )?(?:advertorial|iklan|konten berbayar|pariwara|hasil kerja ?sama|(?:ini )?dipersembahkan|disponsori|didukung|diproduksi oleh).{0,140}/,
  ],
  ['dipersembahkan disponsori', /(?:dipersembahkan|disponsori) oleh.{2,60}/],
  ['advertorial pariwara', /(?:advertorial|pariwara)(?: ?[/|-] ?.{2,40})?/],
]);

/** "Untuk informasi lebih lanjut, kunjungi …", "Daftar sekarang …": a sentence that sells, on a line of its own. */
export const iklanSisipan: Rule = {
  id: 'iklan-sisipan',
  kind: 'advertisement',
  certain: false,
  look: FORMS,
  find: (page, i) => (i > 0 && FORMS.fits(page, i) ? [{ ...lineSpan(page, i), confidence: 0.6 }] : NOTHING),
  examples: [
    'Warga pulang.\n⟦Untuk informasi lebih lanjut, kunjungi www.warta.example.⟧',
    'Warga pulang.\n⟦Yuk, daftar kelas memasak itu sekarang juga!⟧',
    'Warga pulang.\n⟦Tertarik? Klik tautan berikut⟧',
    'Warga pulang.\n⟦Konten ini merupakan hasil kerja sama Warta dan Toko Beras⟧',
    'Warga pulang.\n⟦Hubungi kami di 021 555.⟧',
  ],
  refusals: [
    'Warga pulang.\nHubungi polisi bila melihat pelaku.',
    'Warga pulang.\nKunjungi pasar itu, wali kota bertemu pedagang.',
    'Warga pulang.\nInformasi lebih lanjut belum ada.',
    'Daftar sekarang di sini',
  ],
};
