import { lineForms } from '../forms.ts';
import { type Rule, wholeLine } from '../rule.ts';

const FORMS = lineForms({ before: /[-*•("'\s]{0,4}/, after: /[\s.!)»>]{0,4}/, longest: 260 }, [
  [
    'artikel konten berita tulisan laporan halaman',
    /(?:artikel|konten|berita|tulisan|laporan|halaman) (?:ini )?(?:hanya|khusus|eksklusif|tersedia)(?: (?:tersedia|dapat diakses|bisa diakses|dapat dibaca|bisa dibaca|untuk|bagi|hanya))* (?:para )?(?:pelanggan|member|anggota|pembaca premium|pengguna premium|subscriber).{0,180}/,
  ],
  [
    'untuk',
    /untuk (?:membaca|melanjutkan|mengakses|menikmati)(?: membaca)? (?:artikel|konten|berita|tulisan|selengkapnya|isi artikel).{0,60}\b(?:berlangganan|langganan|login|log in|masuk|daftar|mendaftar|registrasi)\b.{0,120}/,
  ],
  ['sudah belum', /(?:sudah|belum) (?:berlangganan|punya akun|memiliki akun|jadi pelanggan|menjadi pelanggan|terdaftar)\?.{0,80}/],
  ['silakan silahkan', /sila(?:kan|hkan) (?:login|log in|masuk|berlangganan|daftar|mendaftar)(?: .{0,60})? (?:untuk|agar).{0,120}/],
  [
    'masuk login daftar berlangganan langganan',
    /(?:masuk|login|daftar|(?:ber)?langganan) (?:atau (?:daftar|berlangganan|registrasi|masuk) )?untuk (?:melanjutkan|membaca|mengakses|lanjut|mendapatkan|menikmati)\b.{0,120}/,
  ],
  ['berlangganan langganan', /(?:ber)?langganan (?:sekarang|mulai (?:dari )?rp|cuma|hanya).{0,80}/],
  ['this', /this (?:article|content) is (?:for|only|available).{0,20} subscribers.{0,80}/],
  ['subscribe', /subscribe (?:to|now|for).{0,80}/],
  ['anda', /anda (?:telah|sudah) mencapai batas.{0,120}/],
  ['baca nikmati', /(?:baca|nikmati) (?:artikel|konten|berita)? ?(?:ini )?(?:tanpa iklan|bebas iklan).{0,100}/],
]);

/** "Artikel ini hanya untuk pelanggan. Masuk atau berlangganan …": what is before a paywall. */
export const berbayar: Rule = {
  id: 'berbayar',
  kind: 'promo',
  certain: true,
  look: FORMS,
  find: wholeLine(FORMS),
  examples: [
    'Warga pulang.\n⟦Artikel ini hanya untuk pelanggan. Masuk atau berlangganan untuk melanjutkan membaca.⟧',
    '⟦Konten ini khusus bagi pelanggan Warta Plus.⟧',
    '⟦Sudah berlangganan? Masuk di sini⟧',
    '⟦Untuk membaca artikel selengkapnya, silakan berlangganan.⟧',
    '⟦Silakan login terlebih dahulu untuk membaca selengkapnya⟧',
  ],
  refusals: [
    'Artikel ini hanya membahas harga beras.',
    'Untuk membaca buku itu, warga harus mendaftar di perpustakaan.',
    'Untuk mengakses pasar itu, pedagang masuk dari selatan.',
    'Sudah berlangganan koran, ia tetap membeli majalah.',
    'Masuk untuk menemui wali kota, pedagang itu diusir.',
    'Silakan masuk, kata wali kota.',
  ],
};
