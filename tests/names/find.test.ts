import { describe, expect, test } from 'vitest';
import { growthOf, MOST_GROWTH } from '../growth.ts';
import { namesIn, slices } from './names-in.ts';

describe('people', () => {
  test.each<[string, [string, string[]][]]>([
    ['Presiden Prabowo Subianto tiba di Medan. "Kita harus bekerja," kata Prabowo.', [['Prabowo Subianto', ['Prabowo Subianto', 'Prabowo']]]],
    ['Menteri Pertahanan Rusia Sergey Shoigu berkunjung ke Pyongyang. Shoigu menemui mitranya.', [['Sergey Shoigu', ['Sergey Shoigu', 'Shoigu']]]],
    ['Presiden Joe Biden berpidato di depan Kongres. Menurut Biden, keadaan membaik.', [['Joe Biden', ['Joe Biden', 'Biden']]]],
    ['Kim Jong Un tiba di Wonsan. Kim Jong-un lalu menonton parade itu.', [['Kim Jong Un', ['Kim Jong Un', 'Kim Jong-un']]]],
    ['Dr. H. Ahmad Syaikhu, S.H., M.Si. hadir di Bandung.', [['Ahmad Syaikhu', ['Ahmad Syaikhu']]]], // neither honorific nor degree
    ['Presiden Joko Widodo tiba. Warga menyambut Jokowi.', [['Joko Widodo', ['Joko Widodo', 'Jokowi']]]], // one table entry
    ['Polisi menangkap tersangka berinisial RF di Medan.', [['RF', ['RF']]]],
    [
      'Korban bernama Mestiana (30) dan RZ (24 tahun), warga Kudus.',
      [
        ['Mestiana', ['Mestiana']],
        ['RZ', ['RZ']],
      ],
    ], // told by their age
    ['Pelaku melanggar Pasal 55 Ayat (12). Klasemen: Persebaya (41), Persib (38).', []], // numbers that are no age
    ['Gubernur Basuki "Ahok" Tjahaja Purnama hadir di Jakarta.', [['Basuki "Ahok" Tjahaja Purnama', ['Basuki "Ahok" Tjahaja Purnama']]]],
    ['Presiden Prabowo Lantik Tiga Menteri Baru di Istana Negara', [['Prabowo', ['Prabowo']]]], // a headline
    ['Tugas itu kini dipegang Laksdya TNI Denih Prasetyo di Surabaya.', [['Denih Prasetyo', ['Denih Prasetyo']]]],
    ['Ketua umum partai Susilo "SBY" Bambang Yudhoyono hadir.', [['Susilo "SBY" Bambang Yudhoyono', ['Susilo "SBY" Bambang Yudhoyono']]]],
    ['Polisi menangkap Sugeng Riyanto alias Kentung di Bekasi. Kentung melawan.', [['Sugeng Riyanto', ['Sugeng Riyanto', 'Kentung', 'Kentung']]]],
    ['Ketua panitia Hari Wibowo hadir. "Ramai sekali," kata Hari sambil tertawa.', [['Hari Wibowo', ['Hari Wibowo', 'Hari']]]], // a word of time
    [
      'Menteri Luar Negeri Oman Salim bin Khalfan al-Riyami tiba di Jakarta. Menurut Al-Riyami, perundingan berjalan baik.',
      [['Salim bin Khalfan al-Riyami', ['Salim bin Khalfan al-Riyami', 'Al-Riyami']]],
    ],
    ['Kata Menkeu Sri MulyaniIndrawati di Jakarta. Sri Mulyani optimistis.', [['Sri Mulyani Indrawati', ['Sri MulyaniIndrawati', 'Sri Mulyani']]]], // a space is lost
    ['Kata Rudi Hartono Senin (9/6/2025) di Jakarta.', [['Rudi Hartono', ['Rudi Hartono']]]], // no day in a name
    [
      'Di Jakarta, Duta Besar Belanda Peter van der Velden bertemu Rudi Hartono. Van der Velden menyebut pelabuhan itu ramai.',
      [
        ['Peter van der Velden', ['Peter van der Velden', 'Van der Velden']],
        ['Rudi Hartono', ['Rudi Hartono']],
      ],
    ],
    ['Harga beras naik di sejumlah pasar pada Senin pagi.', []], // no name at all
    ['Menteri Pertahanan Rusia mengatakan hal itu pada Senin.', []], // an office, not its holder
  ])('%s', (text, expected) => {
    expect(slices(text, namesIn(text).people)).toEqual(expected);
  });

  test.each([
    ['Kim Jong Un tiba di Wonsan. Adiknya, Kim Yo Jong, menyusul.', 2], // one surname
    ['Trump pulang ke Florida bersama putrinya, Ivanka Trump.', 2], // two table entries
    ['Sergei Shoigu tiba di Moskow. Kemudian Sergey Shoigu berpidato.', 1], // two spellings
  ])('%s has %i people', (text, count) => {
    expect(namesIn(text).people).toHaveLength(count);
  });

  test.each<[string, string | null]>([
    ['Trump tiba di Riyadh pada Selasa.', 'Donald Trump'],
    ['Warga menyambut Jokowi di Solo.', 'Joko Widodo'],
    ['Menurut Rudi Hartanto Wibisana, jalan itu rusak.', null],
  ])('%s is known as %s', (text, known) => {
    expect(namesIn(text).people.map((person) => person.known?.name ?? null)).toEqual([known]);
  });
});

describe('organisations', () => {
  test('a headline keeps a body of the place that the article goes on to name', () => {
    const text = 'Warga Puji Dinas Kesehatan (Dinkes) Kota Blitar Lagi\n\nKota Blitar ramai sejak pagi. Hujan turun di Kota Blitar.';
    expect(namesIn(text).organisations.map(({ name }) => name)).toEqual(['Dinas Kesehatan Kota Blitar']);
  });

  test('a local body with its abbreviation inside is called by its name without it', () => {
    const text = 'Kepala Dinas Perhubungan (Dishub) Kota Bandung hadir. Menurut Dishub, jalan ditutup.';
    expect(namesIn(text).organisations.map(({ name }) => name)).toEqual(['Dinas Perhubungan Kota Bandung']);
    expect(slices(text, namesIn(text).organisations)).toEqual([['Dinas Perhubungan Kota Bandung', ['Dinas Perhubungan (Dishub) Kota Bandung', 'Dishub']]]);
  });

  test.each<[string, [string, string[]][]]>([
    ['Kementerian Pertahanan Korea Selatan membantah kabar itu.', [['Kementerian Pertahanan Korea Selatan', ['Kementerian Pertahanan Korea Selatan']]]],
    ['Tentara Nasional Indonesia (TNI) mengirim bantuan. Kapal itu milik TNI.', [['Tentara Nasional Indonesia', ['Tentara Nasional Indonesia', 'TNI', 'TNI']]]],
    ['Mobil buatan PT Pindad (Persero) dipamerkan. Menurut Pindad, mobil itu laku.', [['PT Pindad (Persero)', ['PT Pindad (Persero)', 'Pindad']]]],
    [
      'Mahkamah Agung AS menolak permohonan itu. Partai itu menyambut putusan Mahkamah Agung.', // not Indonesia's
      [['Mahkamah Agung AS', ['Mahkamah Agung AS', 'Mahkamah Agung']]],
    ],
    ['Kapolda Metro Jaya Kombes Rudi Hartono hadir.', []], // an office, a place, a rank and a person
    ['Pemerintah menurunkan harga solar.', []],
    ['Rudal balistik antarbenua (ICBM) itu diuji pada Rabu.', []], // a kind of thing
  ])('%s', (text, expected) => {
    expect(slices(text, namesIn(text).organisations)).toEqual(expected);
  });

  test('kind and country come from the table', () => {
    expect(namesIn('Latihan itu diikuti NATO dan TNI di perairan Natuna.').organisations).toMatchObject([
      { name: 'NATO', kind: 'alliance', country: null },
      { name: 'TNI', kind: 'military', country: 'ID' },
    ]);
  });
});

describe('a form seen only in a headline', () => {
  test.each<[string, string[]]>([
    ['Ridwan Kamil Hartono Temui Warga\n\nRidwan Kamil menemui warga di Bandung. Menurut Ridwan Kamil, warga senang.', ['Ridwan Kamil']], // is no name
    ['Ridwan Kamil menemui warga di Bandung. Menurut Ridwan Kamil Hartono, warga senang.', ['Ridwan Kamil Hartono']], // in the body it is one
  ])('%s', (text, expected) => {
    expect(namesIn(text).people.map(({ name }) => name)).toEqual(expected);
  });
});

describe('places', () => {
  test.each<[string, [string, string | null][]]>([
    [
      'Rombongan itu berangkat dari Surabaya menuju Makassar.',
      [
        ['Surabaya', 'ID'],
        ['Makassar', 'ID'],
      ],
    ],
    ['Delegasi itu tiba di Pyongyang pada Senin.', [['Pyongyang', 'KP']]], // whether it stands for a government is for another room
    ['Bantuan itu dikirim ke Gaza.', [['Gaza', 'PS']]],
    ['Delegasi Indonesia berkunjung ke Jepang.', []], // countries are another room's
    ['Mereka pulang ke Negeri Paman Sam.', []],
    ['Perang Korea pecah pada 1950.', []], // a war, and a form two countries share
  ])('%s', (text, expected) => {
    expect(namesIn(text).places.map(({ name, country }) => [name, country])).toEqual(expected);
  });
});

describe('the layer', () => {
  const text = 'Presiden Prabowo Subianto bertemu Lionel Messi di Jakarta. Prabowo lalu terbang ke Bandung bersama pengurus PSSI.';

  test('mentions of one type are in order and disjoint, confidence is a probability', () => {
    const { people, organisations, places } = namesIn(text);
    for (const entities of [people, organisations, places]) {
      const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
      expect(mentions.length).toBeGreaterThan(0);
      for (const [k, { start, end, confidence }] of mentions.entries()) {
        expect(start).toBeGreaterThanOrEqual(mentions[k - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }
  });

  test('the same text gives the same layer', () => {
    expect(namesIn(text)).toEqual(namesIn(text));
  });

  test.each([' ', '1', 'a', 'A', 'A ', 'A. ', '("', 'Kim '])('%j repeated takes linear time', (piece) => {
    expect(
      growthOf(
        (n) => piece.repeat(n),
        2_500,
        (long) => void namesIn(long),
      ),
    ).toBeLessThan(MOST_GROWTH);
  });
});
