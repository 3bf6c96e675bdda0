import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../src/facts.ts';

/** What was found, one row a quotation: form, words, speaker, cue. */
const rows = (text: string): string[] =>
  findQuotes(text).map(({ start, end, form, text: said, speaker, cue }) => {
    expect(text.slice(start, end)).toBe(said);
    if (cue) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
    return [form, said, speaker?.name ?? '-', cue?.text ?? '-'].join(' | ');
  });

const LAVROV = 'Menteri Luar Negeri Rusia Sergei Lavrov';

describe('between marks', () => {
  test.each<[string, string[]]>([
    [`"Kami siap membantu," kata ${LAVROV}.`, ['direct | Kami siap membantu | Sergei Lavrov | kata']],
    [`“Kami siap membantu”, kata ${LAVROV}.`, ['direct | Kami siap membantu | Sergei Lavrov | kata']],
    [`”Kami siap membantu,” kata ${LAVROV}.`, ['direct | Kami siap membantu | Sergei Lavrov | kata']],
    [`„Kami siap membantu,“ kata ${LAVROV}.`, ['direct | Kami siap membantu | Sergei Lavrov | kata']],
    [`''Kami siap membantu,'' kata ${LAVROV}.`, ['direct | Kami siap membantu | Sergei Lavrov | kata']],
    [
      `"Kami siap membantu, kata ${LAVROV}. "Bantuan tiba besok pagi," ujarnya.`,
      ['direct | Kami siap membantu | Sergei Lavrov | kata', 'direct | Bantuan tiba besok pagi | Sergei Lavrov | ujarnya'],
    ],
    [`Kami siap membantu," kata ${LAVROV}.`, ['direct | Kami siap membantu | Sergei Lavrov | kata']],
    [
      `"Kami siap membantu," kata ${LAVROV}. "Bantuan tiba besok pagi."`,
      ['direct | Kami siap membantu | Sergei Lavrov | kata', 'direct | Bantuan tiba besok pagi. | Sergei Lavrov | -'],
    ],
    [`${LAVROV} mengatakan, "Kami siap membantu."`, ['direct | Kami siap membantu. | Sergei Lavrov | mengatakan']],
    [`${LAVROV} berkata kepada wartawan: "Kami siap membantu."`, ['direct | Kami siap membantu. | Sergei Lavrov | berkata']],
    ['"Kami siap membantu," kata kuasa hukum Donald Trump, Budi Santoso.', ['direct | Kami siap membantu | Budi Santoso | kata']],
    [
      '"Kami siap membantu," kata Direktur Pengawasan Kapal, Dermaga, dan Gudang (PKDG) Kementerian Perhubungan, Budi Santoso di Palu.',
      ['direct | Kami siap membantu | Budi Santoso | kata'],
    ],
    [
      '"Kami siap membantu," kata peneliti Institut Teknologi Bandung, sementara Budi Santoso memilih diam.',
      ['direct | Kami siap membantu | peneliti Institut Teknologi Bandung | kata'],
    ],
    ['"Kami siap membantu," kata pria yang akrab disapa Budi Santoso di Palu.', ['direct | Kami siap membantu | Budi Santoso | kata']],
    ['"Kami siap membantu," kata istri Donald Trump di Palu.', ['direct | Kami siap membantu | istri Donald Trump | kata']],
    ['Donald Trump datang. "Kami siap membantu," ujarnya Budi Santoso.', ['direct | Kami siap membantu | Budi Santoso | ujarnya']],
    [`"Kami 'siap membantu siapa pun juga' besok," kata ${LAVROV}.`, ["direct | Kami 'siap membantu siapa pun juga' besok | Sergei Lavrov | kata"]],
    [
      `"Ibu saya bilang, 'Kami siap membantu siapa pun,' kata ayah," ujar ${LAVROV}.`,
      ["direct | Ibu saya bilang, 'Kami siap membantu siapa pun,' kata ayah | Sergei Lavrov | ujar"],
    ],
    [`${LAVROV} mengatakan Vladimir Putin berkata, "Kami siap membantu."`, ['direct | Kami siap membantu. | Vladimir Putin | berkata']],
    [
      'Donald Trump mengatakan perang akan usai. Israel menuntut agar Iran mundur dari wilayah itu. "Kami siap membantu," ujarnya.',
      [
        'indirect | perang akan usai | Donald Trump | mengatakan',
        'indirect | Iran mundur dari wilayah itu | Israel | menuntut',
        'direct | Kami siap membantu | Donald Trump | ujarnya', // a state that only demands is not meant
      ],
    ],
    [`"Kami siap membantu," demikian pernyataan ${LAVROV}.`, ['direct | Kami siap membantu | Sergei Lavrov | pernyataan']],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test.each([
    'Ia menonton film "Laskar Pelangi" di bioskop.',
    'Layar 65" itu dijual murah. Layar 55" juga.',
    'Pria yang disebut "Raja Jalanan" itu ditangkap polisi.',
    '"',
    '"""" \'\' “ ” ’',
  ])('nothing in %s', (text) => {
    expect(rows(text)).toEqual([]);
  });
});

describe('reported', () => {
  test.each<[string, string[]]>([
    [`${LAVROV} mengatakan bahwa perundingan akan dilanjutkan besok.`, ['indirect | perundingan akan dilanjutkan besok | Sergei Lavrov | mengatakan']],
    [`${LAVROV} mengatakan, perundingan akan dilanjutkan besok.`, ['indirect | perundingan akan dilanjutkan besok | Sergei Lavrov | mengatakan']],
    [`${LAVROV} menyebut perundingan akan dilanjutkan besok.`, ['indirect | perundingan akan dilanjutkan besok | Sergei Lavrov | menyebut']],
    [
      `${LAVROV} mengatakan bahwa perundingan antara kedua pihak akan dilanjutkan besok di kota itu setelah semua utusan tiba.`,
      ['indirect | perundingan antara kedua pihak akan dilanjutkan besok di kota itu setelah semua utusan tiba | Sergei Lavrov | mengatakan'],
    ],
    // How often a verb reports a clause decides how much of one must be seen: of 100 uses "mengumumkan" 17, "memastikan" 42, "mengklaim" 75, "menyatakan" 83.
    [`${LAVROV} mengumumkan kapal di pelabuhan membawa beras.`, []],
    [`${LAVROV} memastikan kapal di pelabuhan membawa beras.`, ['indirect | kapal di pelabuhan membawa beras | Sergei Lavrov | memastikan']],
    [`${LAVROV} mengklaim kapal itu buatan Jepang.`, []],
    [`${LAVROV} menyatakan kapal itu buatan Jepang.`, ['indirect | kapal itu buatan Jepang | Sergei Lavrov | menyatakan']],
    [`${LAVROV} mengatakan hingga kini perundingan belum selesai.`, ['indirect | hingga kini perundingan belum selesai | Sergei Lavrov | mengatakan']],
    [
      `${LAVROV} mengungkapkan Rusia sibuk dalam menjaga gencatan senjata.`,
      ['indirect | Rusia sibuk dalam menjaga gencatan senjata | Sergei Lavrov | mengungkapkan'],
    ],
    [
      'Menteri Perhubungan Budi Santoso datang. Menteri Dalam Negeri Tito Karnavian mengatakan jembatan itu aman dilalui.',
      ['indirect | jembatan itu aman dilalui | Tito Karnavian | mengatakan'],
    ],
    [
      'Jembatan itu masih ditutup untuk umum, kata Direktur Lalu Lintas Budi Santoso di Palu.',
      ['indirect | Jembatan itu masih ditutup untuk umum | Budi Santoso | kata'],
    ],
    [`Saat ditanya apakah perundingan akan berlanjut, ${LAVROV} diam saja.`, ['indirect | perundingan akan berlanjut | - | ditanya']],
    [`Jembatan itu di Palu, di mana ${LAVROV} mengatakan kapal itu aman.`, ['indirect | kapal itu aman | Sergei Lavrov | mengatakan']],
    [`${LAVROV} memastikan diri lolos ke babak final.`, []],
    [`Menurut ${LAVROV}, perundingan akan dilanjutkan besok.`, ['indirect | perundingan akan dilanjutkan besok | Sergei Lavrov | Menurut']],
    [`Perundingan akan dilanjutkan besok di Jenewa, kata ${LAVROV}.`, ['indirect | Perundingan akan dilanjutkan besok di Jenewa | Sergei Lavrov | kata']],
    [
      `Perundingan akan dilanjutkan besok di Jenewa, kata ${LAVROV}, menurut AFP.`,
      ['indirect | Perundingan akan dilanjutkan besok di Jenewa | Sergei Lavrov | kata'],
    ],
    [
      'Menurut warga sekitar, kapal itu berlayar bersama Sergei Lavrov sejak pagi.',
      ['indirect | kapal itu berlayar bersama Sergei Lavrov sejak pagi | warga sekitar | Menurut'],
    ],
    [`Saat ini, kata ${LAVROV}, perundingan masih berlangsung.`, ['indirect | perundingan masih berlangsung | Sergei Lavrov | kata']],
    [
      `${LAVROV} mengatakan bahwa perundingan itu "sangat sulit" bagi semua.`,
      ['mixed | perundingan itu "sangat sulit" bagi semua | Sergei Lavrov | mengatakan'],
    ],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test.each([
    `${LAVROV} tidak mengatakan kapan perundingan dilanjutkan.`,
    'Ia lupa kata sandi akun miliknya.',
    'Menurut rencana, perundingan akan dilanjutkan besok.',
    'Polisi menyampaikan terima kasih.',
    `${LAVROV} mengungkapkan kegagalan pihaknya dalam menjaga gencatan senjata.`,
    `${LAVROV} mencatat identitas saksi dan meminta keterangan mereka.`,
    `${LAVROV} menyoroti penggunaan gawai pada anak-anak.`,
    'Dikutip dari Reuters, berikut lima kota yang paling ramai dikunjungi.',
  ])('nothing in %s', (text) => {
    expect(rows(text)).toEqual([]);
  });
});

describe('bounds', () => {
  const alone = (words: string): string => `"Kami siap," kata ${LAVROV}.\n\n"${words}."`;

  test('a paragraph of four words in marks is words said, one of three a term', () => {
    expect(rows(alone('Bantuan tiba besok pagi'))).toHaveLength(2);
    expect(rows(alone('Bantuan tiba besok'))).toHaveLength(1);
  });

  test('five words within a clause are a term, six are words said', () => {
    const said = (words: string): string => `Perundingan itu adalah "${words}," kata ${LAVROV}.`;
    expect(rows(said('satu dua tiga empat lima')).some((row) => row.startsWith('direct'))).toBe(false);
    expect(rows(said('satu dua tiga empat lima enam')).some((row) => row.startsWith('direct'))).toBe(true);
  });

  test('a quotation left open at its paragraph has the speaker of the next', () => {
    const text = `"Bantuan tiba besok pagi.\n\n"Kami siap membantu warga," kata ${LAVROV}.`;
    expect(findQuotes(text).map(({ by, speaker }) => [by, speaker?.name])).toEqual([
      ['next-speaker', 'Sergei Lavrov'],
      ['person', 'Sergei Lavrov'],
    ]);
  });

  test.each(['"', '"a" ', 'kata ', 'ia mengatakan, ', 'menurut X, ', '“a,” ujarnya. '])('%s twenty thousand times comes to an end', (words) => {
    expect(Array.isArray(findQuotes(words.repeat(20_000)))).toBe(true);
  });
});

describe('media', () => {
  test.each<[string, string | null]>([
    [`"Kami siap membantu," kata ${LAVROV}, seperti dikutip AFP, Senin (13/5/2024).`, 'AFP'],
    [`"Kami siap membantu," kata ${LAVROV} kepada Reuters.`, 'Reuters'],
    [`"Kami siap membantu," tulis ${LAVROV}, dikutip dari akun Instagram miliknya.`, null],
    [`"Kami siap membantu," kata ${LAVROV}, dikutip Senin (13/5/2024).`, null],
  ])('%s', (text, medium) => {
    expect(findQuotes(text)[0]?.via?.name ?? null).toBe(medium);
  });
});

test.each([
  ['KUALA LUMPUR: Perdana Menteri Anwar Ibrahim berkata kerajaan akan membantu semua penduduk yang terjejas akibat banjir itu.', 'Anwar Ibrahim', 'berkata'],
  [
    'KUALA LUMPUR: Perdana Menteri Anwar Ibrahim melawat mangsa banjir di Kelantan hari ini. “Kerajaan akan membantu semua mangsa,” kata beliau.',
    'Anwar Ibrahim',
    'kata',
  ],
])('Malay: %s', (text, speaker, cue) => {
  const [found] = findQuotes(text);
  expect([found?.speaker?.name, found?.cue?.text]).toEqual([speaker, cue]);
});

describe('several speakers', () => {
  const speakersOf = (text: string): string[] =>
    findQuotes(text).flatMap(({ speaker, otherSpeakers }) =>
      [...(speaker ? [speaker] : []), ...otherSpeakers].map(({ start, end, text: words, name }) => {
        expect(text.slice(start, end)).toBe(words);
        return name;
      }),
    );

  test.each<[string, string[]]>([
    [`"Kami siap membantu," kata ${LAVROV} dan Vladimir Putin di Moskow.`, ['Sergei Lavrov', 'Vladimir Putin']],
    [`"Kami siap membantu," ujar Vladimir Putin bersama ${LAVROV}.`, ['Vladimir Putin', 'Sergei Lavrov']],
    ['Menurut Reuters, AFP, dan BBC, jembatan itu aman dilalui.', ['Reuters', 'AFP', 'BBC']],
    ['Perserikatan Bangsa-Bangsa (PBB) dan ASEAN memperingatkan bahwa jembatan itu runtuh.', ['Perserikatan Bangsa-Bangsa', 'ASEAN']],
    [`Di Moskow, Vladimir Putin dan ${LAVROV} mengatakan bahwa jembatan itu aman dilalui.`, ['Vladimir Putin', 'Sergei Lavrov']],
    ['Vladimir Putin dan warga setempat mengatakan bahwa jembatan itu aman dilalui.', ['Vladimir Putin']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });

  test.each([
    'Menurut Vladimir Putin, Reuters dan AFP akan menutup kantornya di kota itu.', // bodies that a person speaks of
    'Menurut Reuters, AFP dan BBC akan menutup kantornya di kota itu.', // the subject of a verb
    '"Kami siap membantu," kata Vladimir Putin, tetangga Donald Trump dan Joe Biden.',
    '"Kami siap membantu," kata Vladimir Putin. Dan Donald Trump diam saja.',
    '"Kami siap membantu," kata Vladimir Putin dan menambahkan bahwa jembatan itu aman.',
  ])('one in %s', (text) => {
    for (const { otherSpeakers } of findQuotes(text)) expect(otherSpeakers).toEqual([]);
  });

  test('five others at most', () => {
    const names = ['Reuters', 'AFP', 'BBC', 'CNN', 'ANTARA', 'Al Jazeera', 'Kompas'];
    const said = (count: number): number | undefined =>
      findQuotes(`Menurut ${names.slice(0, count).join(', ')}, dan Xinhua, jembatan itu aman dilalui.`)[0]?.otherSpeakers.length;
    expect([said(5), said(6)]).toEqual([5, 0]);
  });
});
