import { lineForms } from '../forms.ts';
import { type Rule, wholeLine } from '../rule.ts';

const FORMS = lineForms({ before: /[>(["'\s]{0,5}(?:(?:yuk|ayo|jangan lupa|segera),? )?/, after: /.{0,90}/, longest: 280 }, [
  [
    'unduh download install instal dapatkan pasang yuk ayo jangan segera',
    /(?:unduh|download|install|instal|dapatkan|pasang)\b.{0,70}\b(?:aplikasi|apps?)\b.{0,90}(?:play ?store|app ?store|google play|di ?sini|sekarang|gratis|android|ios|ponsel)/,
  ],
  ['buka baca lanjut lanjutkan nikmati lebih', /(?:buka|baca|lanjut(?:kan)?|nikmati|lebih)\b.{0,60}\b(?:di|lewat|melalui|dengan) aplikasi\b/],
  ['aktifkan nyalakan izinkan dapatkan terima', /(?:aktifkan|nyalakan|izinkan|dapatkan|terima) (?:notifikasi|pemberitahuan|lonceng|notif)\b/],
  [
    'follow ikuti kunjungi like subscribe jangan yuk ayo segera',
    /(?:follow|ikuti|kunjungi|like|subscribe)(?: (?:juga|akun|kami|kita|dan|media sosial|medsos|channel|kanal|fanpage|resmi|official|di|ke|us|our|on)){0,5} (?:instagram|facebook|twitter|tiktok|youtube|ig|x|fb|threads|linkedin)\b/,
  ],
]);

/** "Unduh aplikasi Warta di Play Store", "Aktifkan notifikasi", "Ikuti Instagram kami": where else to read the outlet. */
export const ajakanAplikasi: Rule = {
  id: 'ajakan-aplikasi',
  kind: 'follow',
  certain: true,
  look: FORMS,
  find: wholeLine(FORMS),
  examples: [
    '⟦Unduh aplikasi Warta Kota di Play Store dan App Store⟧',
    '⟦Buka di aplikasi⟧',
    '⟦Aktifkan notifikasi untuk kabar terbaru⟧',
    '⟦Follow juga akun Instagram @warta⟧',
    '⟦Yuk, subscribe channel YouTube Warta⟧',
  ],
  refusals: [
    '- Unduh aplikasi pajak di Play Store lalu isi data diri',
    'Unduh formulir itu di situs dinas.',
    'Pemerintah membuka pendaftaran lewat aplikasi.',
    'Dapatkan beras murah di pasar.',
    'Ikuti petunjuk petugas di lapangan.',
  ],
};
