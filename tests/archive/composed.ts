/** An article as JSON lines have it. */
interface Composed {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

const article = (number: number, date: string, text: string): Composed => ({ id: `k${number}`, date, title: `Kabar ${number}`, text });

/** A small archive of our own, in the order of its days. */
export const ARTICLES: readonly Composed[] = [
  article(1, '2025-01-06', 'Presiden Prabowo Subianto bertemu Presiden Rusia Vladimir Putin di Moskow. "Kami sepakat," kata Prabowo.'),
  article(2, '2025-01-20', 'Prabowo meninjau jet tempur Rafale di Bandung. Menteri Pertahanan Sjafrie Sjamsoeddin mendampingi Prabowo.'),
  article(3, '2025-02-03', 'Mantan Presiden Joko Widodo menemui Prabowo Subianto di Jakarta. "Hanya silaturahmi," kata Jokowi.'),
  article(4, '2025-02-17', 'Jokowi tiba di Solo. Jokowi akan menonton pertandingan Persis Solo bersama Camat Banjarsari Wiranto Adi Sucipto.'),
  article(5, '2025-03-03', 'Camat Banjarsari Wiranto Adi Sucipto membuka pasar murah di Solo. "Harga beras turun," ujar Wiranto Sucipto.'),
  article(6, '2025-03-10', 'Camat Banjarsari Wiranto Sucipto meninjau banjir di Solo, kata Wiranto Sucipto pada Senin.'),
  article(7, '2025-03-24', 'Warga bernama Bagus melapor ke Polres Metro Bekasi. Bagus kehilangan sepeda motor di Bekasi.'),
  article(8, '2025-04-07', 'Rusia menyerang Ukraina dengan rudal Kalibr. Presiden Ukraina Volodymyr Zelenskyy mengecam serangan Rusia itu.'),
];

/** JSON lines of articles. */
export const linesOf = (articles: readonly Composed[]): string => articles.map((one) => `${JSON.stringify(one)}\n`).join('');
