import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelText, markBoilerplate } from '../../src/boilerplate/mark.ts';
import { createArticle } from '../../src/document/article.ts';

function marked(text: string, title: string | null = null): string {
  const { spans } = labelText(text, title, 'normal');
  return spans.reduceRight((result, { start, end }) => `${result.slice(0, start)}⟦${result.slice(start, end)}⟧${result.slice(end)}`, text);
}

const slice = (text: string, span: { start: number; end: number } | null): string | null => (span ? text.slice(span.start, span.end) : null);

describe('whole texts', () => {
  test.each([
    [
      'Harga Beras Naik di Kota Lama\n\n⟦Harga Beras Naik di Kota Lama⟧\n\n⟦Pyongyang, Purna Warta⟧ Pemimpin negeri itu meninjau pasar, lapor kantor berita setempat.\n\n⟦Baca Juga : Warga Mengeluh Soal Beras⟧\n\nPedagang menunggu.\n\n⟦Leave a Reply⟧\n\n⟦Your email address will not be published. Required fields are marked *⟧',
    ],
    [
      '⟦JAKARTA, KOMPAS.com -⟧ Harga beras naik.\n⟦Baca juga:⟧\n⟦Warga Mengeluh Soal Beras di Pasar Induk⟧\nPedagang menunggu.\n⟦(abc/def)⟧\n⟦beras⟧\n⟦pasar induk⟧',
    ],
    ['⟦Baca\u00a0Juga :\u00a0“Warga Mengeluh” Soal Beras⟧\nPedagang menunggu.'],
    ['⟦Laporan Wartawan Wartanews.com, Budi Santoso⟧ ⟦WARTANEWS.COM, BOGOR -⟧ Harga naik.\nPedagang menunggu.'],
    ['⟦JAKARTA, KOMPAS.com &ndash;⟧ Harga naik.\nPedagang menunggu.'],
    ['⟦JAKARTA, KOMPAS.com â€“⟧ Harga naik.\nPedagang menunggu.'],
    ['Harga naik.\n\u200b⟦Advertisement⟧\u200b\nPedagang menunggu.'],
    ['⟦Jakarta, CNN Indonesia --⟧ Harga naik.\r\n⟦[Gambas:Video CNN]⟧\r\nPedagang menunggu. ⟦(abc/def)⟧'],
    ['⟦MEDAN,⟧ 3 MARET 2021 – Harga naik.'],
    ['⟦MEDAN, 3 Mac --⟧ Harga naik.'],
    ['Pedagang beras menunggu pembeli sejak pagi.'],
    [''],
    [' \n\u200b\n'],
  ])('%s', (expected) => {
    expect(marked(expected.replace(/[⟦⟧]/gu, ''))).toBe(expected);
  });
});

describe('only blanks differ', () => {
  const ARTICLE = [
    '⟦Jakarta, CNN Indonesia --⟧ Wali kota meninjau pasar induk yang terbakar pada Senin malam dan meminta pedagang bersabar.',
    '⟦Baca juga: Warga Mengeluh Soal Harga Beras di Pasar Induk Kota Lama yang Terbakar⟧',
    'Pedagang meminta kios sementara karena stok beras mereka habis sejak kemarin, kata ketua paguyuban di lokasi.',
    '⟦Simak breaking news dan berita pilihan kami langsung di ponselmu. Pilih saluran andalanmu akses berita di sini.⟧',
    '⟦Baca juga:⟧',
    '⟦Harga Bawang dan Cabai Ikut Naik, Pedagang di Kota Lama Terpaksa Mengurangi Dagangan⟧',
    'Pemerintah kota berjanji menata ulang pasar itu sebelum bulan puasa. ⟦(abc/def)⟧',
  ].join('\n');
  const unmarked = ARTICLE.replace(/[⟦⟧]/gu, '');
  const folded = (text: string): string => text.replace(/\s+/gu, ' ');
  /** Greedy filling of every line, as mail programs do it. */
  const filled = (width: number): string =>
    unmarked.replace(/[^\n]+/gu, (line) =>
      line.split(' ').reduce((text, word) => (text.length - text.lastIndexOf('\n') + word.length > width ? `${text}\n${word}` : `${text} ${word}`)),
    );

  test.each([30, 40, 50, 60, 72, 80])('wrapped at %d', (width) => {
    expect(folded(marked(filled(width)))).toBe(folded(ARTICLE));
  });

  test('a headline above a caption that repeats it stays a line of its own', () => {
    const headline = 'Empat Kapal Nelayan Tenggelam di Selat Sunda';
    const body = filled(45);
    expect(marked(`${headline}\n\nBudi\n${headline}\nEmpat kapal nelayan tenggelam di selat (Foto:\nist)\n${body}`)).toContain(`⟦${headline}⟧\nEmpat kapal`);
  });

  test.each([
    ['doubled', unmarked.replace(/ /gu, '  ')],
    ['no-break', unmarked.replace(/ /gu, '\u00a0')],
    ['tabs', unmarked.replace(/ /gu, '\t')],
    ['line ends doubled', unmarked.replace(/\n/gu, '\n\n')],
  ])('%s', (_, text) => {
    expect(folded(marked(text))).toBe(folded(ARTICLE));
  });
});

describe('title', () => {
  test.each([
    ['Harga Beras Naik Lagi\n\nPedagang menunggu pembeli.', null, 'Harga Beras Naik Lagi'],
    ['Harga Beras Naik Lagi\nJAKARTA, KOMPAS.com - Pedagang menunggu.', null, 'Harga Beras Naik Lagi'],
    ['News\nHarga Beras Naik Lagi\nPedagang menunggu pembeli.', 'Harga Beras Naik Lagi', 'Harga Beras Naik Lagi'],
    ['News\nHarga Beras  Naik Lagi \nPedagang menunggu.', 'HARGA beras naik lagi', 'Harga Beras  Naik Lagi'],
    ['• Harga Beras Naik Lagi\n\nHarga Beras Naik Lagi\n\nPedagang menunggu.', null, '• Harga Beras Naik Lagi'],
    ['Harga beras naik lagi.\n\nPedagang menunggu pembeli.', null, null],
    ['Laporan Wartawan Warta.com, Budi Santoso\n\nJAKARTA - Harga beras naik.', null, null],
    ['JAKARTA - Harga beras naik.\n\nPedagang menunggu.', null, null],
    ['Harga Beras Naik Lagi\nPedagang menunggu pembeli sejak pagi.', null, null],
  ])('%s with the title %s', (text, title, expected) => {
    expect(slice(text, labelText(text, title, 'normal').title)).toBe(expected);
  });
});

describe('dateline', () => {
  test.each([
    ['JAKARTA, KOMPAS.com - Harga naik.', 'JAKARTA', 'KOMPAS.com'],
    ['TRIBUNNEWS.COM, JAKARTA – Harga naik.', 'JAKARTA', 'TRIBUNNEWS.COM'],
    ['KONTAN.CO.ID -\u00a0JAKARTA. Harga naik.', 'JAKARTA', 'KONTAN.CO.ID'],
    ['Liputan6.com, JakartaSerangan itu gagal.', 'Jakarta', 'Liputan6.com'],
    ['Liputan6.com, Washington, DC - Harga naik.', 'Washington, DC', 'Liputan6.com'],
    ['Liputan6.com, Washington D.C -Harga naik.', 'Washington D.C', 'Liputan6.com'],
    ['Liputan6.com, CilacapWarga pulang.', 'Cilacap', 'Liputan6.com'],
    ['Warta.com, Untuk pulang warga menunggu.', null, 'Warta.com'],
    ['Posmetro.co.id,INDRAMAYU –Harga naik.', 'INDRAMAYU', 'Posmetro.co.id'],
    ['Jakarta (ANTARA) - Harga naik.', 'Jakarta', 'ANTARA'],
    ['Jakarta, CNN Indonesia -- Harga naik.', 'Jakarta', 'CNN Indonesia'],
    ['WASHINGTON — Harga naik.', 'WASHINGTON', null],
    ['TEL AVIV - Harga naik.', 'TEL AVIV', null],
    ['Merdeka.com - Harga naik.', null, 'Merdeka.com'],
    ['Jakarta\n-\nHarga naik.', 'Jakarta', null],
    ['BATAM, POSMETRO.CO :Harga naik.', 'BATAM', 'POSMETRO.CO'],
    ['Mataram, NTB (ANTARA News) - Harga naik.', 'Mataram', 'ANTARA News'],
    ['LINTAS NEWS, Ambon - Harga naik.', 'Ambon', 'LINTAS NEWS'],
    ['Medan, Bali - Harga naik.', 'Medan', null],
    ['TRIBUNNEWSBOGOR.COM -- KRL CRRC CLI-125 mogok.', null, 'TRIBUNNEWSBOGOR.COM'],
  ])('%s', (text, place, outlet) => {
    const { dateline, spans } = labelText(text, null, 'normal');
    expect(dateline).toEqual({ place, outlet });
    expect(spans[0]).toMatchObject({ start: 0, kind: 'dateline' });
  });

  test.each([
    'Harga beras - dan gula - naik.',
    'TNI-Polri berjaga.',
    'KPK - lembaga itu - diam.',
    'Surabaya macet total.',
    'FOTO - Banjir di pasar.',
    'Universitas Pendidikan Indonesia (UPI) membuka kelas.',
    'KRL CRRC - Kereta itu tiba.',
  ])('none in %s', (text) => {
    expect(labelText(text, null, 'normal').dateline).toBeNull();
  });
});

describe('authors', () => {
  test.each([
    ['Warga pulang.\nEditor: Siti Aminah', ['Siti Aminah']],
    ['Warga pulang.\nPenulis: Budi Santoso\nEditor: Siti Aminah', ['Budi Santoso', 'Siti Aminah']],
    ['Warga pulang.\n(Reporter: Budi Santoso | Editor: Siti Aminah)', ['Budi Santoso', 'Siti Aminah']],
    ['Warga pulang.\n(Tribunnews.com/Siti Aminah)', ['Siti Aminah']],
    ['Warga pulang.\n(Budi Santoso)\n(Budi Santoso)', ['Budi Santoso']],
    ['Laporan Wartawan Warta.com, Budi Santoso\nWarga pulang.', ['Budi Santoso']],
    ['Harga Beras Naik\n\nSabtu, 30 November 2019 08:11 Reporter : Budi Santoso\n\nWarga pulang.', ['Budi Santoso']],
    ["Harga Beras Naik\n\nSiti Aminah , Jurnalis-Jum'at, 29 Desember 2023 |17:34 WIB\nWarga pulang.", ['Siti Aminah']],
    ['Laporan Budi Santoso I Bireuen\nWarga pulang.', ['Budi Santoso']],
    ['Laporan Kontributor Warta.id, Subang, Budi Santoso\nWarga pulang.', ['Budi Santoso']],
    ['Warga pulang.\nSumber: Kantor Berita', []],
    ['Warga pulang.\nEditor: Redaksi', []],
    ['Warga pulang. (abc/def)', []],
  ])('%s', (text, expected) => {
    expect(labelText(text, null, 'normal').authors).toEqual(expected);
  });
});

describe('published', () => {
  test.each([
    ['Harga Beras Naik\n\nSabtu, 30 November 2019 08:11 Reporter : Budi\n\nWarga pulang.', '2019-11-30'],
    ['Harga Beras Naik\n03/7/2019 19:47\nWarga pulang.', '2019-07-03'],
    ["Harga Beras Naik\nSiti , Jurnalis-Jum'at, 29 Desember 2023 |17:34 WIB\nWarga pulang.", '2023-12-29'],
    ['Kompas.com - 12/05/2020, 10:10 WIB\nWarga pulang.', '2020-05-12'],
    ['Harga Beras Naik\n31/02/2019 19:47\nWarga pulang.', null],
    ['Warga pulang pada 30 November 2019.', null],
    ['Warga pulang.\nJadwal:\nSabtu, 30 November 2019 di stadion', null],
  ])('%s', (text, expected) => {
    expect(labelText(text, null, 'normal').published).toBe(expected);
  });
});

describe('modes', () => {
  const text = 'Harga naik. Baca juga: Warga Mengeluh di Pasar Induk Namun, pedagang menunggu pembeli sejak pagi.\nAdvertisement';

  test('off marks nothing', () => {
    const outcome = markBoilerplate.run({ ...createArticle(text), layers: {} }, { lang: null, force: false, boilerplate: 'off' });
    expect(outcome.layer).toEqual({ spans: [], title: null, dateline: null, authors: [], published: null });
  });

  test('strict marks only what is certain', () => {
    expect(labelText(text, null, 'strict').spans.map((span) => span.rule)).toEqual(['iklan']);
    expect(labelText(text, null, 'normal').spans.map((span) => span.rule)).toEqual(['baca-juga-di-baris', 'iklan']);
  });
});

test('spans are disjoint, in order, trimmed and inside the text, whatever the text', () => {
  const pieces = [
    'Baca juga: ',
    'Baca Juga\n',
    'Harga Naik ',
    '(abc/def)',
    '\n',
    '\u00a0',
    '\u200b',
    'Advertisement',
    '[Gambas:Video]',
    'JAKARTA - ',
    'Foto: ',
    '©',
    'Tags: ',
    '. ',
    '😀',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const { spans } = labelText(text, null, 'normal');
      let past = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(past);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toMatch(/^\S(?:[\s\S]*\S)?$/u);
        past = end;
      }
      expect(labelText(text, null, 'normal').spans).toEqual(spans);
    }),
    { numRuns: 400, seed: 7 },
  );
});
