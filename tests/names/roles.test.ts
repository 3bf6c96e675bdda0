import { describe, expect, test } from 'vitest';
import { namesIn } from './names-in.ts';

/** Role text, title, country, organisation, former. */
type Row = [string, string, string | null, string | null, boolean];

const rolesIn = (text: string): Row[] =>
  namesIn(text).people.flatMap(({ roles }) =>
    roles.map(({ start, end, title, country, organisation, former }): Row => [text.slice(start, end), title, country, organisation, former]),
  );

describe('before the name', () => {
  test.each<[string, Row[]]>([
    ['Menteri Pertahanan AS Lloyd Austin tiba di Manila.', [['Menteri Pertahanan AS', 'Menteri Pertahanan', 'US', null, false]]],
    ['Menhan Sjafrie Sjamsoeddin tiba di Jakarta.', [['Menhan', 'Menteri Pertahanan', 'ID', null, false]]], // as the table of people knows
    ['Menhan Rudi Hartono tiba di Jakarta.', [['Menhan', 'Menteri Pertahanan', null, null, false]]],
    ['Ia menemui mantan Presiden Korea Selatan Moon Jae-in.', [['Presiden Korea Selatan', 'Presiden', 'KR', null, true]]],
    ['Panglima TNI Jenderal Agus Subiyanto meninjau latihan.', [['Panglima TNI', 'Panglima TNI', 'ID', 'TNI', false]]],
    ['Wakil Menteri Sosial, Agus Jabo Priyono, hadir di Solo.', [['Wakil Menteri Sosial', 'Wakil Menteri Sosial', 'ID', null, false]]],
    ['Jenderal Agus Subiyanto meninjau latihan.', [['Jenderal', 'Jenderal', null, null, false]]], // a rank when there is no more
    ['Presiden ke-7 RI Joko Widodo hadir di Solo.', [['Presiden ke-7 RI', 'Presiden', 'ID', null, false]]],
    ['Menurut Pak Joko Widodo, jalan itu rusak.', []], // a form of address is no office
    ['Presiden AS mengatakan akan datang.', []], // no name, no holder
    ['Presiden Rusia dan Presiden China Xi Jinping bertemu.', [['Presiden China', 'Presiden', 'CN', null, false]]], // one office a name
    [
      'Program Presiden dan Wakil Presiden Prabowo-Gibran Rakabuming berjalan.', // two offices, two names
      [
        ['Presiden', 'Presiden', 'ID', null, false],
        ['Wakil Presiden', 'Wakil Presiden', 'ID', null, false],
      ],
    ],
    ['JAKARTA - Wakil Menteri Sosial, Agus Jabo Priyono, hadir.', [['Wakil Menteri Sosial', 'Wakil Menteri Sosial', 'ID', null, false]]],
    ['Menteri Dalam Negeri (Mendagri) Rudi Hartono hadir.', [['Menteri Dalam Negeri (Mendagri)', 'Menteri Dalam Negeri', null, null, false]]],
    [
      'Kata Direktur Riset, Inovasi, dan Pengembangan Pindad, Rudi Hartono, kemarin.', // fields parted by commas
      [['Direktur Riset, Inovasi, dan Pengembangan Pindad', 'Direktur Riset, Inovasi, dan Pengembangan', 'ID', 'Pindad', false]],
    ],
    [
      'Kata Kepala Bidang Politik, Kementerian Dalam Negeri, Rudi Hartono, kemarin.', // a comma before where it is held
      [['Kepala Bidang Politik, Kementerian Dalam Negeri', 'Kepala Bidang Politik', null, 'Kementerian Dalam Negeri', false]],
    ],
    ['Hadir Menteri Keuangan, Menteri Sosial dan Menteri Agama Rudi Hartono.', [['Menteri Agama', 'Menteri Agama', null, null, false]]],
    ['Hadir Ketua Umum, Pindad dan Telkom Rudi Hartono.', []], // names are no fields
    [
      'Kepala Badan Penyelenggara Haji (BP Haji) Rudi Hartono hadir.', // no form of address
      [['Kepala Badan Penyelenggara Haji (BP Haji)', 'Kepala', 'ID', 'Badan Penyelenggara Haji', false]],
    ],
    [
      'Menteri Pendidikan Tinggi, Sains dan Teknologi Rudi Hartono hadir.', // a comma less than the table has
      [['Menteri Pendidikan Tinggi, Sains dan Teknologi', 'Menteri Pendidikan Tinggi, Sains, dan Teknologi', null, null, false]],
    ],
    ['Di sana petugas di rumah pengusaha Rudi Hartono menunggu.', [['pengusaha', 'Pengusaha', null, null, false]]],
    ['Bek tengah Jepang, Rudi Hartono, cedera.', [['Bek tengah Jepang', 'Bek Tengah', 'JP', null, false]]],
    ['Ketua KPK (2011-2015) Abraham Samad hadir.', [['Ketua KPK (2011-2015)', 'Ketua KPK', 'ID', 'KPK', false]]],
    ['Acara dibuka Agus Subiyanto (Panglima TNI) Joko Widodo hadir.', [['Panglima TNI', 'Panglima TNI', 'ID', 'TNI', false]]], // the first name's
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});

const CHINA: Row = ['Presiden China', 'Presiden', 'CN', null, false];
const LAVROV: Row = ['Menteri Luar Negeri Rusia', 'Menteri Luar Negeri', 'RU', null, false];

describe('an office before a comma that closes a clause of its own is not that of the name behind it', () => {
  test.each<[string, Row[]]>([
    ['Usai bertemu Presiden Rusia, Rudi Hartono bertolak ke Prancis.', []],
    ['Setelah pertemuan dengan Menteri Pertahanan AS, Rudi Hartono pulang.', []],
    ['Kepada Presiden Prancis, Rudi Hartono meminta bantuan.', []],
    ['Dalam pertemuan dengan Presiden Prancis, Rudi Hartono meminta bantuan.', []],
    ['Usai bertemu Presiden Rusia, Rudi Hartono, yang tampak lelah, pulang.', []],
    ['Ia pulang dan, setelah menelepon Presiden Rusia, Rudi Hartono tidur.', []],
    ['Prabowo Subianto bertemu dengan Presiden China, Xi Jinping, di Beijing.', [CHINA]],
    ['Prabowo Subianto bertemu dengan Presiden China, Xi Jinping di Beijing.', [CHINA]],
    ['Ia hadir, dalam pertemuan dengan Presiden China, Xi Jinping di Beijing.', [CHINA]], // behind a comma only time opens
    ['Setelah itu Presiden China, Xi Jinping tiba.', [CHINA]],
    ['Kepada wartawan, Menteri Luar Negeri Rusia, Sergei Lavrov membantah.', [LAVROV]], // the office opens the main clause
    ['Kepada Presiden China, Xi Jinping, ia meminta bantuan.', [CHINA]], // a comma on both sides
    ['Pada hari itu datang Presiden China, Xi Jinping dan rombongan.', [CHINA]],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});

test.each<[string, Row[]]>([
  ['Di depan para menteri luar negeri ASEAN, Retno Marsudi berpidato.', []],
  ['Soal negara-negara anggota ILO, Rudi Hartono menanggapi hal itu.', []],
  ['Ia menyapa sejumlah Menteri Prabowo Subianto di sana.', []],
  ['Cita-cita Presiden China Xi Jinping itu besar.', [CHINA]],
  ['Pertemuan antara Presiden China Xi Jinping dan tamunya lama.', [CHINA]],
  ['Menteri Luar Negeri RI, Retno Marsudi, berpidato.', [['Menteri Luar Negeri RI', 'Menteri Luar Negeri', 'ID', null, false]]],
])('an office of many is no one person’s: %s', (text, expected) => {
  expect(rolesIn(text)).toEqual(expected);
});

test.each<[string, Row[]]>([
  ['Di sana istri Presiden Ukraina Olena Zelenska berpidato.', []],
  ['Di sana putra sulung Presiden Turki Bilal Erdogan berpidato.', []],
  ['Di sana putra mantan Presiden Turki Bilal Erdogan berpidato.', []],
  ['Di sana ajudan Presiden, Rudi Hartono, menunggu.', []],
  ['Di sana juru masak Presiden Rusia Rudi Hartono menunggu.', []],
  ['Di sana Dekan III FISIP, Rudi Hartono, menunggu.', [['Dekan III FISIP', 'Dekan III FISIP', null, null, false]]],
  ['Di sana Wakil Dekan III FISIP, Rudi Hartono, menunggu.', [['Wakil Dekan III FISIP', 'Wakil Dekan III FISIP', null, null, false]]],
  ['Di sana bakal calon Rektor Rudi Hartono menunggu.', [['bakal calon Rektor', 'Bakal Calon Rektor', null, null, false]]],
  ['Di sana istri Presiden Joko Widodo, Iriana Widodo, berpidato.', [['Presiden', 'Presiden', 'ID', null, false]]], // the first name is the relative’s
])('an office behind a word of kinship or service is the other’s: %s', (text, expected) => {
  expect(rolesIn(text)).toEqual(expected);
});

test.each<[string, Row[]]>([
  ['Di sana Presiden Rusia Volodymyr Zelensky berpidato.', []],
  ['Di sana Presiden Ukraina Volodymyr Zelensky berpidato.', [['Presiden Ukraina', 'Presiden', 'UA', null, false]]],
  ['Di sana Presiden Rusia Rudi Hartono berpidato.', [['Presiden Rusia', 'Presiden', 'RU', null, false]]], // in no table
  ['Di sana Duta Besar Rusia Volodymyr Zelensky berpidato.', [['Duta Besar Rusia', 'Duta Besar', 'RU', null, false]]], // no office of state
])('an office of state is one of the country the person acts for: %s', (text, expected) => {
  expect(rolesIn(text)).toEqual(expected);
});

test('each office stands once, as the fullest text has it', () => {
  const text = 'Presiden Vladimir Putin tiba di Teheran. Presiden Rusia Vladimir Putin lalu berpidato. Presiden Putin pulang pada Selasa.';
  expect(rolesIn(text)).toEqual([['Presiden Rusia', 'Presiden', 'RU', null, false]]);
});

describe('behind the name', () => {
  const body = 'Kementerian Luar Negeri China';
  test.each<[string, Row[]]>([
    [`Wang Wenbin, juru bicara ${body}, menolak tuduhan itu.`, [[`juru bicara ${body}`, 'Juru Bicara', 'CN', body, false]]],
    ['Hal itu dibenarkan Joko Widodo selaku Presiden.', [['Presiden', 'Presiden', 'ID', null, false]]],
    ['Hal itu dibenarkan Rudi Hartono selaku Presiden.', [['Presiden', 'Presiden', null, null, false]]],
    ['Joe Biden, Presiden Rusia Vladimir Putin, dan Xi Jinping hadir.', [['Presiden Rusia', 'Presiden', 'RU', null, false]]], // the next name's
    ['Joe Biden, yang tiba kemarin, berpidato.', []],
    ['Joe Biden (kiri) berpidato.', []],
    ['Edi Sanjaya, Supervisor PT Maju Jaya, hadir.', [['Supervisor PT Maju Jaya', 'Supervisor', 'ID', 'PT Maju Jaya', false]]],
    [
      'Ia menemui Rudi Hartono, Direktur Jenderal (Dirjen) Pajak Kementerian Keuangan, dan Joe Biden.',
      [['Direktur Jenderal (Dirjen) Pajak Kementerian Keuangan', 'Direktur Jenderal', 'ID', 'Kementerian Keuangan', false]],
    ],
    ['Joko Widodo, yang menjabat Menteri Pertahanan (Menhan) RI, hadir.', [['Menteri Pertahanan (Menhan) RI', 'Menteri Pertahanan', 'ID', null, false]]],
    ['Hadir Joko Widodo, Gubernur Bali HM.Rudi, dan Joe Biden.', []],
    [
      'Hadir Joko Widodo, Ketua Asosiasi Peternak Indonesia (API) dan tamu.',
      [['Ketua Asosiasi Peternak Indonesia', 'Ketua', 'ID', 'Asosiasi Peternak Indonesia', false]],
    ],
    [
      'Riza Kristanto, Chief Commercial Officer PT Maju Jaya, hadir.',
      [['Chief Commercial Officer PT Maju Jaya', 'Chief Commercial Officer', 'ID', 'PT Maju Jaya', false]],
    ],
    ['Riza Kristanto, Chief lama, hadir.', []],
    [
      'Hadir Jens Stoltenberg (Sekretaris Jenderal NATO), Xi Jinping (Presiden China), dan Joe Biden.',
      [
        ['Sekretaris Jenderal NATO', 'Sekretaris Jenderal NATO', null, 'NATO', false],
        ['Presiden China', 'Presiden', 'CN', null, false],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});

/** Role text, title, rank, "former", "acting" or both. */
type Held = [string, string, string | null, string];

const heldIn = (text: string): [string, Held[]][] =>
  namesIn(text).people.map(({ name, roles }) => [
    name,
    roles.map(
      ({ start, end, title, rank, former, acting }): Held => [
        text.slice(start, end),
        title,
        rank,
        [former ? 'former' : '', acting ? 'acting' : ''].filter(Boolean).join(' '),
      ],
    ),
  ]);

test.each<[string, Held[]]>([
  ['Di sana Plt Gubernur Bali Rudi Hartono hadir.', [['Gubernur Bali', 'Gubernur Bali', null, 'acting']]],
  ['Di sana Pelaksana Tugas (Plt) Gubernur Bali Rudi Hartono hadir.', [['Gubernur Bali', 'Gubernur Bali', null, 'acting']]],
  ['Di sana Pj. Bupati Bogor Rudi Hartono hadir.', [['Bupati Bogor', 'Bupati Bogor', null, 'acting']]],
  ['Di sana mantan Plt Gubernur Bali Rudi Hartono hadir.', [['Gubernur Bali', 'Gubernur Bali', null, 'former acting']]],
  ['Rudi Hartono, Plt Gubernur Bali, hadir.', [['Gubernur Bali', 'Gubernur Bali', null, 'acting']]],
  ['Presiden sementara Peru Rudi Hartono hadir.', [['Presiden sementara Peru', 'Presiden sementara', null, 'acting']]],
  ['Di sana Gubernur Bali Rudi Hartono hadir.', [['Gubernur Bali', 'Gubernur Bali', null, '']]],
])('an office held for the time being: %s', (text, expected) => {
  expect(heldIn(text)).toEqual([['Rudi Hartono', expected]]);
});

test.each<[string, string, Held[]]>([
  ['Panglima TNI Jenderal Agus Subiyanto meninjau latihan.', 'Agus Subiyanto', [['Panglima TNI', 'Panglima TNI', 'Jenderal', '']]],
  ['Kepala BNPB, Letjen TNI (Purn) Suharyanto, hadir di Solo.', 'Suharyanto', [['Kepala BNPB', 'Kepala', 'Letnan Jenderal', '']]],
  ['Kapolres Bogor Kombes Pol Drs. Rudi Hartono hadir.', 'Rudi Hartono', [['Kapolres Bogor', 'Kepala Kepolisian Resor Bogor', 'Komisaris Besar', '']]],
  ['Letkol Laut (P) Rudi Hartono hadir.', 'Rudi Hartono', [['Letkol Laut (P)', 'Letnan Kolonel', 'Letnan Kolonel', '']]], // a rank when there is no more
  // a rank said once is the person's, and no office where there is one
  ['Jenderal Agus Subiyanto hadir. Panglima TNI Agus Subiyanto lalu berpidato.', 'Agus Subiyanto', [['Panglima TNI', 'Panglima TNI', 'Jenderal', '']]],
  ['Sekretaris Jenderal NATO Jens Stoltenberg hadir.', 'Jens Stoltenberg', [['Sekretaris Jenderal NATO', 'Sekretaris Jenderal NATO', null, '']]], // no rank
])('the rank beside an office: %s', (text, name, expected) => {
  expect(heldIn(text)).toEqual([[name, expected]]);
});

describe('the words of an office', () => {
  test.each<[string, Row[]]>([
    ['Menurut pengamat militer Rudi Hartono, itu wajar.', [['pengamat militer', 'Pengamat Militer', null, null, false]]],
    ['Menurut pelatih timnas Italia Antonio Conte, itu wajar.', [['pelatih timnas Italia', 'Pelatih Timnas', 'IT', null, false]]],
    ['Di sana ketua tim Rudi Hartono menunggu.', []], // of which team?
    ['Menteri Transportasi AS Sean Duffy hadir.', [['Menteri Transportasi AS', 'Menteri Transportasi', 'US', null, false]]],
    ['Duta Besar AS untuk Indonesia Rudi Hartono hadir.', [['Duta Besar AS untuk Indonesia', 'Duta Besar', 'US', null, false]]],
    ['Menteri ESDM Bahlil Lahadalia hadir.', [['Menteri ESDM', 'Menteri Energi dan Sumber Daya Mineral', 'ID', null, false]]], // ESDM is its field
    [
      'Founder dan CEO PT Maju Jaya, Rudi Hartono, hadir.',
      [
        ['Founder', 'Founder', null, null, false],
        ['CEO PT Maju Jaya', 'CEO', 'ID', 'PT Maju Jaya', false],
      ],
    ],
    ['Kata Kepala Dinas\nRudi Hartono\nkepada wartawan.', [['Kepala Dinas', 'Kepala Dinas', null, null, false]]], // a link stood on that line
    ['Kata Kepala Dinas\nRudi Hartono hadir.', []], // a new line of its own
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });

  const minister = 'Menteri Pendidikan Tinggi, Sains, dan Teknologi';
  test('may hold commas', () => {
    expect(rolesIn(`${minister} Rudi Hartono hadir.`)).toEqual([[minister, minister, null, null, false]]);
  });
});

describe('behind a name', () => {
  test.each<[string, Row[]]>([
    ['Rudi Hartono, 52 tahun, Direktur Utama PT Maju Jaya, hadir.', [['Direktur Utama PT Maju Jaya', 'Direktur Utama', 'ID', 'PT Maju Jaya', false]]],
    ['Rudi Hartono (52), Bupati Bogor, hadir.', [['Bupati Bogor', 'Bupati Bogor', 'ID', null, false]]],
    ['Rudi Hartono, M.Si., Ph.D., dosen Universitas Indonesia, hadir.', [['dosen Universitas Indonesia', 'Dosen', 'ID', 'Universitas Indonesia', false]]],
    ['Rudi Hartono, 52 orang dan Bupati Bogor hadir.', []],
  ])('stand age and degrees: %s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});

test.each<[string, [string, Held[]][]]>([
  [
    'Kata kuasa hukum Rudi Hartono, Budi Santoso, kliennya sakit.',
    [
      ['Rudi Hartono', []],
      ['Budi Santoso', [['kuasa hukum Rudi Hartono', 'Kuasa Hukum', null, '']]],
    ],
  ],
  ['Kata kuasa hukum Rudi Hartono di Jakarta.', [['Rudi Hartono', [['kuasa hukum', 'Kuasa Hukum', null, '']]]]],
  [
    'Eko Wardoyo selaku Direktur Rudi Hartono hadir.', // the office is that of the name before it, if of any
    [
      ['Eko Wardoyo', []],
      ['Rudi Hartono', []],
    ],
  ],
])('who serves whom: %s', (text, expected) => {
  expect(heldIn(text)).toEqual(expected);
});

describe('the same office, and the office of another', () => {
  test.each<[string, Row[]]>([
    [
      'Juru Bicara Komisi Pemberantasan Korupsi (KPK) Rudi Hartono hadir. Juru Bicara KPK Rudi Hartono pulang.', // first letters
      [['Juru Bicara Komisi Pemberantasan Korupsi (KPK)', 'Juru Bicara', 'ID', 'Komisi Pemberantasan Korupsi', false]],
    ],
    [
      'Sekretaris Jenderal PDIP Rudi Hartono hadir. "Sakit," kata penasihat hukum Rudi, Jumat.', // whose lawyer speaks
      [['Sekretaris Jenderal PDIP', 'Sekretaris Jenderal', 'ID', 'PDIP', false]],
    ],
    ['Menteri Keamanan Dalam Negeri Rudi Hartono hadir.', [['Menteri Keamanan Dalam Negeri', 'Menteri Keamanan Dalam Negeri', null, null, false]]],
    [
      'Kata Menteri Pertanian, Kehutanan, dan Perikanan Rudi Hartono kemarin.',
      [['Menteri Pertanian, Kehutanan, dan Perikanan', 'Menteri Pertanian, Kehutanan, dan Perikanan', null, null, false]],
    ],
    ['Penasihat hukum Rudi Hartono hadir.', [['Penasihat hukum', 'Penasihat Hukum', null, null, false]]],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});
