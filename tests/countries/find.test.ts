import { describe, expect, test } from 'vitest';
import type { NamesLayer } from '../../src/document/layers.ts';
import { countriesLayer, formsIn, mentionsIn, questionsIn } from './countries-in.ts';

describe('names, short forms and demonyms', () => {
  test.each<[string, string[]]>([
    ['Korea Utara menolak usul Uni Emirat Arab.', ['Korea Utara=KP', 'Uni Emirat Arab=AE']],
    ['AS dan RRT bertemu di Jenewa.', ['AS=US', 'RRT=CN']],
    ['Anti-A.S. dan pro-Israel bentrok.', ['A.S.=US', 'Israel=IL']],
    ['Menlu RI bertemu mitranya dari Korut dan UEA.', ['RI=ID', 'Korut=KP', 'UEA=AE']],
    ['Warga Rusia membeli drone Amerika.', ['Rusia=RU', 'Amerika=US']],
    ['Cina, Tiongkok, dan China adalah satu negara.', ['Cina=CN', 'Tiongkok=CN', 'China=CN']],
    ['Papua Nugini, Guinea-Bissau, Guinea Khatulistiwa, dan Guinea hadir.', ['Papua Nugini=PG', 'Guinea-Bissau=GW', 'Guinea Khatulistiwa=GQ', 'Guinea=GN']],
    ['Niger bukan Nigeria, Sudan Selatan bukan Sudan.', ['Niger=NE', 'Nigeria=NG', 'Sudan Selatan=SS', 'Sudan=SD']],
    ['Warga Russia dan pemukim Portugis tiba.', ['Russia=RU', 'Portugis=PT']],
    ['Antigua and Barbuda menang.', ['Antigua and Barbuda=AG']],
    ['Türkiye dan Turki sama.', ['Türkiye=TR', 'Turki=TR']],
    ['Presiden Kosovo tiba di Taiwan.', ['Kosovo=XK', 'Taiwan=TW']],
    ['Uni Soviet runtuh, Jerman Timur bersatu lagi.', ['Uni Soviet=SU', 'Jerman Timur=DD']],
    ['ISRAEL SERANG IRAN', ['ISRAEL=IL', 'IRAN=IR']],
    ['negeri Paman Sam dan Negeri Sakura', ['negeri Paman Sam=US', 'Negeri Sakura=JP']],
    ['Kata rusia dan as bukan nama', []], // no capital
    ['Harga naik lima persen di Lima.', []], // a capital city that is only a place
  ])('%s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});

describe('false friends', () => {
  test.each<[string, string[]]>([
    ['Kurs dolar AS menguat.', []],
    ['AS Roma menang atas Lazio.', []],
    ['Pemerintah Indonesia tengah berbenah di Indonesia Tengah.', ['Indonesia=ID']], // "is about to", and the region
    ['Ia fasih berbahasa Inggris dan belajar bahasa Jepang.', []],
    ['Kapal itu berlayar di Laut China Selatan dan Laut Jepang.', []],
    ['Angkatan Laut Israel mencegat kapal itu.', ['Israel=IL']],
    ['Perang Korea pecah di Semenanjung Korea.', []],
    ['Perang Rusia-Ukraina berlanjut.', ['Rusia=RU', 'Ukraina=UA']],
    ['Ia tinggal di New Jersey, lalu di negara bagian Georgia.', []],
    ['Amerika Latin dan Amerika Selatan berduka.', []],
    ['Armada itu menuju Teluk Persia.', []],
    ['Mereka menyeberangi Sungai Yordan, lalu Danau Chad.', []],
    ['Banjir meluap di sungai Kongo.', ['Kongo=CD']], // a common noun
    ['Masa Hindia Belanda telah lama lewat.', []],
    ['Pangeran Turki bin Faisal berpidato.', []],
    ['Pemain drum Chad Smith tampil.', []],
    ['Kisah Nabi Ibrahim AS dibacakan.', []],
    ['Korban berinisial MT, SS, AS, dan AB.', []],
    ['Polisi memeriksa MU, AD, KU dan RI.', []],
    ['Peserta dari UK, NZ dan AS hadir.', ['UK=GB', 'NZ=NZ', 'AS=US']], // all of them countries
    ['Lempeng Indo-Australia bergerak; Virgin Australia dan China Southern terbang.', []],
    ['HARGA SAHAM AS TURUN TAJAM HARI INI', []], // an all-capitals run
    ['Bank Indonesia menahan suku bunga, kata BBC Indonesia.', []],
    ['PT Astra Otoparts Indonesia Tbk dan BYD Indonesia merugi.', []],
    ['Menurut The Times of Israel, kabar itu benar.', []],
    ['Program Indonesia Emas diumumkan.', []],
    ['Kementerian Pertahanan Korea Selatan dan Kongres AS membantah.', ['Korea Selatan=KR', 'AS=US']],
    ['Tentara Nasional Indonesia menggelar latihan.', ['Indonesia=ID']],
    ['Ikatan Dokter Indonesia dan Partai Buruh Inggris hadir.', ['Inggris=GB']],
    ['RI 1 melintas di Jalan Sudirman.', []], // a number plate
    ['Ketua KPU RI menemui Jaksa Agung di Kejagung RI.', ['RI=ID', 'RI=ID']], // no firm calls itself "RI"
    ['Timnas Voli Putri Indonesia menang, Finalis Putri Indonesia hadir.', ['Indonesia=ID']], // a team, then a pageant
    ['Timnas Putri Indonesia U-19 dan Tim Basket Indonesia berlatih.', ['Indonesia=ID', 'Indonesia=ID']],
    ['Pemain bola voli putri Indonesia pensiun.', ['Indonesia=ID']],
    ['Turki al-Faisal dan Turki Alalshikh tiba di Turki.', ['Turki=TR']],
    ['Jersey tandang dipakai, Daihatsu Reunion digelar.', []],
    ['Ia berlibur ke Jersey dan ke Reunion.', ['Jersey=JE', 'Reunion=RE']],
    ['Harga dalam CAD naik, kata warga Chad.', ['Chad=TD']],
    ['Ia juara All England dan Indonesia Soccer Championship.', []],
    ['Presiden Indonesia Prabowo Subianto membuka ASEAN Cup.', ['Indonesia=ID']],
    ['Ia finis kedua di Grand Prix du Canada dan Tour de France.', []],
    ['Islamic Republic of Pakistan dan Bank of China menandatangani nota.', ['Pakistan=PK']],
    ['Asosiasi Pers Inter-Amerika mengecam polisi Amerika.', ['Amerika=US']],
    ['Faroe Islands menjamu Gibraltar.', ['Faroe Islands=FO', 'Gibraltar=GI']],
    ['Gol di babak kedua: pelatih klub itu memuji striker dan kiper, kiper lawan kesal, dilansir AS dari liga.', []], // a newspaper
    ['Laporan itu dilansir AS kemarin.', ['AS=US']],
  ])('%s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});

describe('capitals that stand for governments', () => {
  test.each<[string, string[]]>([
    ['Beijing telah berulang kali menuntut Taiwan.', ['Beijing=CN', 'Taiwan=TW']],
    ['Hubungan Washington-Pyongyang memburuk.', ['Washington=US', 'Pyongyang=KP']],
    ['Latihan itu dianggap Pyongyang sebagai ancaman.', ['Pyongyang=KP']],
    ['Keputusan Washington mengejutkan.', ['Washington=US']],
    ['Sementara Seoul dan Pyongyang tidak pernah menandatangani perjanjian.', ['Seoul=KR', 'Pyongyang=KP']],
    ['Serangan itu memicu pembalasan dari Teheran.', ['Teheran=IR']],
    ['Ia tiba di Pyongyang, lalu terbang ke Beijing.', []],
    ['Delegasi dari Moskow mendarat di kota Teheran.', []],
    ['Jakarta akan menata trotoar.', []], // the city, for Indonesian readers
    ['Atletico Madrid menahan lawannya.', []],
    ['Hubungan Jakarta dan Canberra membaik, kata Australia.', ['Jakarta=ID', 'Canberra=AU', 'Australia=AU']],
    ['Arah kebijakan luar negeri Seoul dan kerja sama Beijing vs Seoul dibahas.', ['Seoul=KR', 'Beijing=CN', 'Seoul=KR']],
    ['Vienna menerima bayaran itu.', []], // a woman: nothing else in the text is Austrian
  ])('%s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});

describe('directions', () => {
  test.each<[string, string[]]>([
    ['Korea Selatan bersiaga. Kapal selam itu dikirim ke Selatan.', ['Korea Selatan=KR', 'Selatan=KR']],
    ['Kapal selam itu dikirim ke Selatan.', []], // no Korea named
    ['Korea Selatan membantu Sulawesi Utara dan belahan Selatan dunia.', ['Korea Selatan=KR']],
    ['Korea Utara diam. Selatan juga.', ['Korea Utara=KP']], // begins a sentence
  ])('%s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});

describe('how a mention is said', () => {
  test.each<[string, string[]]>([
    ['China dan AS', ['name', 'short']],
    ['Pertemuan China-Korea Utara', ['compound', 'compound']],
    ['Beijing menuntut negeri Paman Sam', ['capital', 'nickname']],
    ['Pasukan Amerika tiba', ['demonym']],
    ['Gedung Putih membantah', ['seat']],
    ['Presiden Rusia dan warga Rusia', ['title', 'name']],
    ['Korsel siaga, juga di Selatan', ['short', 'direction']],
  ])('%s', (text, expected) => {
    expect(formsIn(text)).toEqual(expected);
  });
});

describe('entities and pairs', () => {
  test('one entity a code, named as usual, with both codes', () => {
    const [first, second] = countriesLayer('AS menekan RRT. Amerika Serikat diam.').countries;
    expect(first).toMatchObject({ name: 'Amerika Serikat', code: 'US', code3: 'USA', alternatives: [] });
    expect(first?.mentions).toHaveLength(2);
    expect(second).toMatchObject({ name: 'China', code: 'CN', code3: 'CHN' });
  });

  test('Kongo may be two', () => {
    expect(countriesLayer('Wabah itu melanda Kongo.').countries).toMatchObject([{ code: 'CD', alternatives: ['CG'] }]);
  });

  test.each<[string, [string, string][]]>([
    ['hubungan Rusia dan China', [['Rusia dan China', 'RU-CN']]],
    ['perang antara Rusia dengan Ukraina', [['Rusia dengan Ukraina', 'RU-UA']]],
    ['kerja sama Indonesia dan Jepang', [['Indonesia dan Jepang', 'ID-JP']]],
    ['Pertemuan China-Korea Utara', [['China-Korea Utara', 'CN-KP']]],
    ['Wisatawan Rusia dan China datang', []], // no relation between them
  ])('%s', (text, expected) => {
    const { pairs } = countriesLayer(text);
    expect(pairs.map(({ start, end, codes }) => [text.slice(start, end), codes.join('-')])).toEqual(expected);
  });
});

describe('with names', () => {
  const mention = (text: string, slice: string) => ({ start: text.indexOf(slice), end: text.indexOf(slice) + slice.length, confidence: 1, by: 'test' });

  test('a country word inside a person is none', () => {
    const text = 'Israel Katz berpidato di Israel.';
    const people = [{ name: 'Israel Katz', known: null, roles: [], mentions: [mention(text, 'Israel Katz')] }];
    expect(mentionsIn(text, { people, organisations: [], places: [] })).toEqual(['Israel=IL']);
  });

  test('inside an organisation only of a state body', () => {
    const text = 'Kedutaan Besar Iran dan Wushu Iran hadir.';
    const organisations = ['Kedutaan Besar Iran', 'Wushu Iran'].map((name) => ({
      name,
      known: null,
      kind: null,
      country: null,
      mentions: [mention(text, name)],
    }));
    const found = countriesLayer(text, { people: [], organisations, places: [] }).countries.flatMap(({ mentions }) => mentions.map(({ start }) => start));
    expect(found).toEqual([text.indexOf('Iran')]);
  });
});

const named = (text: string, names: readonly string[]): NamesLayer => ({
  people: [],
  organisations: names.map((name) => {
    const start = text.indexOf(name);
    return { name, known: null, kind: null, country: null, mentions: [{ start, end: start + name.length, confidence: 1, by: 'test' }] };
  }),
  places: [],
});

test.each<[string, string[], string[]]>([
  ['Federasi Sepak Bola Turki dan Liga Arab Saudi sepakat.', ['Federasi Sepak Bola Turki', 'Liga Arab Saudi'], ['Turki=TR', 'Arab Saudi=SA']],
  ['Asosiasi Semen Indonesia dan Football Italia.', ['Asosiasi Semen Indonesia', 'Football Italia'], []],
  ['Minyak dibeli perusahaan Rusia Rosneft kemarin.', ['Rusia Rosneft'], ['Rusia=RU']],
  ['Kontrak dimenangi China Road and Bridge Corporation kemarin.', ['China Road and Bridge Corporation'], []],
  ['Ketua DPRK Aceh Barat Daya hadir.', ['DPRK'], []], // a district's council
  ['Menurut RRT, Kejagung RI keliru.', ['RRT', 'Kejagung RI'], ['RRT=CN', 'RI=ID']],
])('%s as organisations', (text, names, expected) => {
  expect(mentionsIn(text, named(text, names))).toEqual(expected);
});

test('an abbreviation before a country is not one name with it', () => {
  const text = 'Lapor KCNA Korea Utara, dikutip CNN Indonesia.';
  expect(mentionsIn(text, named(text, ['KCNA Korea Utara', 'CNN Indonesia']))).toEqual(['Korea Utara=KP']);
});

test.each([' ', 'A', '7', '-', 'AS ', 'Beijing ', 'Rusia-', 'Bank Rusia ', 'Hubungan Beijing dan '])(
  'the tokens of twice as many "%s" are asked no more than twice as often',
  (run) => {
    const [once, twice] = [4_000, 8_000].map((n) => questionsIn(run.repeat(n)));
    expect(twice).toBeLessThanOrEqual(2.05 * (once ?? 0));
  },
);
