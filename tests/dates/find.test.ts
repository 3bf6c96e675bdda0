import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/dates/find-dates.ts';

const REF = '2023-07-27';
const datesIn = (text: string, published: string | null = REF): string[] =>
  findDates(text, { published }).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

describe('false friends', () => {
  test.each([
    'April Jasmine menyanyi bersama Juni Hartono.',
    'Hari Tanoesoedibjo dan Januar tiba.',
    'Menurut Mei Hwa, harga naik.',
    'Juni mengatakan harga naik, kata dr. Mei.',
    'Juli (32) tersenyum.',
    'Perempuan bernama April tiba bersama Ny. Juli.',
    'Sejak saat itu ia diam.',
    'Krim malam ini ringan.',
    'Sesuai UU No.1 Tahun 2014 dan Edaran Nomor: 2 Tahun 2024.',
    'Sesuai PMK 138 Tahun 2024, Keputusan Menteri Nomor KP 1001 Tahun 2022 dan Keputusan KPU RI 731 Tahun 2025.',
    'Wanita usia 40-an membeli 20-an tas.',
    'Ia belajar di Sekolah 10 November 1945.',
    'Menurut UUD NRI Tahun 1945 dan Undang-Undang Dasar 1945, semua sama.',
    'Warga Senen dan Pasar Rebo mengeluh.',
    'Kapal itu naik ke 2008 meter.',
    'Institut Teknologi Sepuluh Nopember membuka kelas.',
    'Republika Minggu terbit tebal.',
    'Warga Pasar Rebo dan Pasar Senen mengeluh.',
    'Bulan madu di Bali, bulan sabit di langit.',
    'Kurs melemah 30 sen; sel surya dipasang; suhu minus 3 derajat.',
    'Kamar 5/7, RT 05/RW 07, antrean 2023.',
    'Putusan nomor 90/PUU-XXI/2023 dibacakan.',
    'Keputusan Menteri No. 199 Tahun 2004 tentang emisi.',
    'Pembukaan UUD 1945 dibacakan.',
    'Pandemi Covid-19 dan KTT G20.',
    'Sebanyak 1.950 orang berjalan 1.000-2.000 kilometer.',
    'Budi (45) dan Ani (27) selamat.',
    'Jam malam diberlakukan; jam dinding dijual.',
    'Pekan Raya Jakarta dibuka.',
    'Laporan tahunan dan harian disusun.',
    'Ia minta izin terlebih dahulu.',
    'Dua pertiga atau 2/3 anggota setuju.',
    'Versi 4.0 dan Windows 11 dirilis.',
  ])('%s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe('the spelling of newsrooms', () => {
  test.each([
    ['pada18 Juli 2023Prabowo', ['18 Juli 2023 = 2023-07-18']],
    ['sejakJumat (21/7) warga', ['Jumat (21/7) = 2023-07-21']],
    ['Senin(24/7/2023),Presiden', ['Senin(24/7/2023) = 2023-07-24']],
    ['pada 18\u00a0Juli\u00a02023 lalu', ['18\u00a0Juli\u00a02023 lalu = 2023-07-18']],
    ['Jum’at (21/7) siang', ['Jum’at (21/7) siang = 2023-07-21TAF']],
    ['18 Ju\u200bli 2023', ['18 Ju\u200bli 2023 = 2023-07-18']],
    ['tiba 18 Juli\r\n2023 kemarin', ['18 Juli = 2023-07-18', '2023 kemarin = 2023']],
    ['18 JULI 2023', ['18 JULI 2023 = 2023-07-18']],
    ['🇮🇩 tiba 18 Juli 2023', ['18 Juli 2023 = 2023-07-18']],
    ['2016–2021 dan 5–7 Juni 2023', ['2016–2021 = 2016/2021', '5–7 Juni 2023 = 2023-06-05/2023-06-07']],
    ['buy28 JanuariRp660,99 miliar', ['28 Januari = 2023-01-28']],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });
});

describe('joined expressions', () => {
  test.each([
    ['Pada 2023 warga mulai menanam.', ['2023 = 2023']],
    ['Bantuan diberikan kepada 2023 warga.', []],
    ['Dampaknya terasa pada 2000 warga.', []],
    ['Sebanyak 1998 unit terjual.', []],
    ['Mobil bernomor B 2023 ABC ditilang.', []],
    ['Masjid itu berdiri satu setengah abad.', ['satu setengah abad = P150Y']],
    ['Rapat Kamis-Jumat pekan depan.', ['Kamis-Jumat pekan depan = 2023-08-03/2023-08-04']],
    ['Loket buka Senin-Jumat.', ['Senin-Jumat = XXXX-WXX-1/XXXX-WXX-5']],
    ['Misa Kamis Putih ramai.', ['Kamis Putih = 2023-04-06']],
    ['Rapat Senin 08.00 WIB.', ['Senin 08.00 WIB = 2023-07-24T08:00+07:00']],
    ['Rapat Rabu, 19/07 di Solo.', ['Rabu, 19/07 = 2023-07-19']],
    ['JAKARTA, 27/7 – Polisi tiba.', ['27/7 = 2023-07-27']],
    ['Ia cuti dua-tiga hari.', ['dua-tiga hari = P2D/P3D']],
    ['Pengajian setiap malam Jumat.', ['setiap malam Jumat = XXXX-WXX-4TNI']],
    ['Program itu dibuka setiap Senin hingga Jumat.', ['setiap Senin hingga Jumat = XXXX-WXX-1/XXXX-WXX-5']],
    ['Hal itu belum pernah terjadi sebelumnya.', []],
    ['Tiket habis 5 Juni-31 Juli 2025.', ['5 Juni-31 Juli 2025 = 2025-06-05/2025-07-31']],
    ['Kurban Idul Adha 1446 ramai.', ['Idul Adha 1446 = 2025-06-06']],
    ['Ia hadir pada Global March di Kairo.', []],
    ['Perempuan 22 tahun ini tersenyum.', ['22 tahun = P22Y']],
    ['Ekspor naik dari 2003 hingga ke 2008.', ['2003 = 2003', '2008 = 2008']],
    ['Pasar malam Minggu (22/7/2023) ramai.', ['malam Minggu (22/7/2023) = 2023-07-22TNI']],
    ['Pasar malam Minggu (23/7/2023) ramai.', ['malam Minggu (23/7/2023) = 2023-07-22TNI']],
    ['Pasar malam Minggu (22/7) ramai.', ['malam Minggu (22/7) = 2023-07-22TNI']],
    ['Pasar malam Jumat (30/2/2023) ramai.', ['malam Jumat = 2023-07-27TNI']],
    ['Warga Jawa Tengah tahun 2009 menanam.', ['tahun 2009 = 2009']],
    ['Panen di tengah tahun 2009.', ['tengah tahun 2009 = 2009']],
    ['Hari Kemerdekaan RI 2022 meriah.', ['Hari Kemerdekaan RI 2022 = 2022-08-17']],
    ['Rapat pukul 16.00 waktu New York.', ['pukul 16.00 waktu New York = 2023-07-27T16:00']],
    ['Panen Juni lalu, bukan Mei, kata April.', ['Juni lalu = 2023-06', 'Mei = 2023-05']],
    ['Saat itu hujan.', ['Saat itu = PAST_REF']],
    ['Kampanye Libur Sekolah 2022 dimulai.', ['2022 = 2022']],
    ['Ia suka lagu 90-an.', ['90-an = 199']],
    ['Sidang Kamis malam, 20 Juli 2023 di Solo.', ['Kamis malam, 20 Juli 2023 = 2023-07-20TNI']],
    ['Sidang Kamis pagi 20 Juli di Solo.', ['Kamis pagi 20 Juli = 2023-07-20TMO']],
    ['Libur 1 Muharam 2025 tiba.', ['1 Muharam 2025 = 2025-06-27']],
    ['Libur 1 Muharam 202 tiba.', ['1 Muharam = 2023-07-19']],
    ['Bantuan tahap 2 tahun 2025 cair.', ['tahun 2025 = 2025']],
    ['Rapat pukul 15.00 waktu AS.', ['pukul 15.00 waktu AS = 2023-07-27T15:00']],
    ['Pulang hari Senen.', ['hari Senen = 2023-07-24']],
    ['Lebaran Kurban 2022 ramai.', ['Lebaran Kurban 2022 = 2022-07-10']],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });
});

describe('days of statements and of events (#21)', () => {
  test.each([
    // The clock time is the event's, not the statement's.
    ['Api berkobar Kamis (20/7/2023). Warga panik, kata Budi, Minggu (23/7/2023). Pukul 10.00 api padam.', 'Pukul 10.00 = 2023-07-20T10:00'],
    ['Rapat batal, kata Budi, Minggu (23/7/2023). Pukul 10.00 warga pulang.', 'Pukul 10.00 = 2023-07-23T10:00'],
    [
      'Api berkobar Kamis (20/7/2023). Hal itu disampaikan dalam keterangannya, Minggu (23/7/2023). Keesokan harinya hujan turun.',
      'Keesokan harinya = 2023-07-21',
    ],
    ['Api berkobar Kamis (20/7/2023). Ia tiba, kata Budi, Minggu (23/7/2023), pukul 10.00.', 'pukul 10.00 = 2023-07-23T10:00'],
  ])('%s', (text, last) => {
    expect(datesIn(text).at(-1)).toBe(last);
  });
});

describe('what has happened is past (#21)', () => {
  test.each([
    ['Ia tewas pada 20 Agustus.', ['20 Agustus = 2022-08-20']],
    ['Festival digelar pada 20 Agustus.', ['20 Agustus = 2023-08-20']],
    ['Ia akan tiba pada 20 Agustus.', ['20 Agustus = 2023-08-20']],
    ['Perjanjian itu diteken pada September.', ['September = 2022-09']],
    ['Libur jatuh pada 20 Agustus.', ['20 Agustus = 2023-08-20']],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });
});

describe('four months, halves, quarters (#12)', () => {
  test.each([
    ['Laba caturwulan II 2025 naik.', { value: '2025-05/2025-08', begin: '2025-05-01', end_: '2025-08-31' }],
    ['Laba caturwulan lalu naik.', { value: '2023-01/2023-04' }],
    ['Laba kuartal II depan naik.', { value: '2024-Q2' }],
    ['Laba kuartal IV depan naik.', { value: '2023-Q4' }],
    ['Laba kuartal II lalu naik.', { value: '2023-Q2' }],
    ['Laba KW III 2022 naik.', { value: '2022-Q3' }],
    ['Laba TW II/2022 naik.', { value: '2022-Q2' }],
    ['Laba Q1/2022 naik.', { value: '2022-Q1' }],
  ])('%s', (text, expected) => {
    expect(findDates(text, { published: REF })).toMatchObject([expected]);
  });
});

describe('forms that newsrooms rarely write (#21)', () => {
  test.each([
    ['Ia lahir 4 - 12 - 1993 di Solo.', ['4 - 12 - 1993 = 1993-12-04']],
    ['Pesan tiba 02/08/2012 4:49 PM dari sana.', ['02/08/2012 4:49 PM = 2012-08-02T16:49']],
    ["Surat bertanggal 21 Jan '97 disita.", ["21 Jan '97 = 1997-01-21"]],
    ["Surat bertanggal 21 Jan '23 disita.", ["21 Jan '23 = 2023-01-21"]],
    ['Ia tiba 5 hr lalu.', ['5 hr lalu = 2023-07-22']],
    ['Ia tiba 3 mgg yang lalu.', ['3 mgg yang lalu = 2023-W27']],
    ['Libur dari 22/5 sampai 28/5.', ['22/5 = 2023-05-22', '28/5 = 2023-05-28']],
    ['Terbit 2019-09-28WIB19:17:34 di sana.', ['2019-09-28 = 2019-09-28']],
    ['Lagu ’60-an diputar.', ['’60-an = 196']],
    ['Pendaftaran dibuka pekan terakhir Juni 2023.', ['pekan terakhir Juni 2023 = 2023-W26']],
    ['Rapat digelar Senin terakhir bulan ini.', ['Senin terakhir bulan ini = 2023-07-31']],
    ['Rapat digelar Rabu kelima Juli 2023.', []],
  ])('%s', (text, expected) => {
    expect(datesIn(text).filter((found) => !found.includes('_REF'))).toEqual(expected);
  });
});

describe('Malay (#21)', () => {
  test.each([
    ['Mesyuarat diadakan pada 12 Ogos 2022.', ['12 Ogos 2022 = 2022-08-12']],
    ['Beliau tiba pada 3 Julai lalu.', ['3 Julai lalu = 2023-07-03']],
    ['Pasukan itu bertolak Isnin depan.', ['Isnin depan = 2023-07-31']],
    ['Kejadian berlaku pada Khamis.', ['Khamis = 2023-07-27']],
    ['Kejadian berlaku semalam.', ['semalam = 2023-07-26']],
    ['Ekonomi berkembang tahun lepas.', ['tahun lepas = 2022']],
    ['Beliau berkata demikian pada Jumaat (21/7/2023).', ['Jumaat (21/7/2023) = 2023-07-21']],
    ['Mesyuarat diadakan Ahad, 23 Julai.', ['Ahad, 23 Julai = 2023-07-23']],
    ['Ia dibina pada 10 Mac 1957.', ['10 Mac 1957 = 1957-03-10']],
    ['Beliau menunggu 30 minit di sana.', ['30 minit = PT30M']],
    ['Hal itu berlaku dua minggu lepas.', ['dua minggu lepas = 2023-W28']],
    ['Pasukan itu tiba kelmarin.', ['kelmarin = 2023-07-25']],
    ['Minggu depan sekolah dibuka.', ['Minggu depan = 2023-W31']],
    ['Kebakaran berlaku malam semalam.', ['malam semalam = 2023-07-26TNI']],
    ['Projek itu siap hujung tahun.', ['hujung tahun = 2023']],
    ['Pameran dibuka hujung minggu ini.', ['hujung minggu ini = 2023-W30-WE']],
    ['Kami menjangka hujan reda pada Isnin.', ['Isnin = 2023-07-31']],
  ])('%s', (text, expected) => {
    expect(findDates(text, { published: REF, language: 'zsm' }).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)).toEqual(expected);
  });

  test.each(['Ia memakai Mac untuk bekerja.', 'Nam Gi Jun tampil lagi.', 'Tahun lepas landas itu penting.', 'Kapal lepas pantai rusak.'])(
    'its words are none in Indonesian: %s',
    (text) => {
      expect(datesIn(text)).toEqual([]);
    },
  );

  test('"semalam" is last night in Indonesian', () => {
    expect(datesIn('Kejadian itu terjadi semalam.')).toEqual(['semalam = 2023-07-26TNI']);
  });
});

describe('past and future', () => {
  test.each([
    ['Konser akan digelar 9 Januari.', ['9 Januari = 2024-01-09']],
    ['Konser digelar 9 Januari.', ['9 Januari = 2023-01-09']],
    ['Diskon berlaku 20 Juli.', ['20 Juli = 2023-07-20']],
    ['Diskon berlaku 20 Juli mendatang.', ['20 Juli mendatang = 2024-07-20']],
    ['Diskon berlaku 20 Juni.', ['20 Juni = 2023-06-20']],
    ['Tim akan tiba Minggu.', ['Minggu = 2023-07-30']],
    ['Tim tiba Minggu.', ['Minggu = 2023-07-23']],
    ['Kamis lalu ia pulang.', ['Kamis lalu = 2023-07-20']],
    ['Kamis ini ia pulang.', ['Kamis ini = 2023-07-27']],
    ['Kamis depan ia pulang.', ['Kamis depan = 2023-08-03']],
    ['Selasa dua pekan lalu ia pulang.', ['Selasa dua pekan lalu = 2023-07-11']],
    ['minggu depan ia pulang', ['minggu depan = 2023-W31']],
    ['Dalam tempo yang akan datang, menteri pada 16 Mei mengatakan itu.', ['16 Mei = 2023-05-16']],
    ['Pada 29 Februari ia lahir.', ['29 Februari = 2020-02-29']],
    ['Januari hingga Maret 2022 sepi.', ['Januari = 2022-01', 'Maret 2022 = 2022-03']],
    ['November hingga Maret 2022 sepi.', ['November = 2021-11', 'Maret 2022 = 2022-03']],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });
});

describe('without a publication date', () => {
  test.each([
    ['Ia tiba 18 Juli.', ['18 Juli = XXXX-07-18']],
    ['Ia tiba Selasa.', ['Selasa = XXXX-WXX-2']],
    ['Ia tiba pada Maret.', ['Maret = XXXX-03']],
    ['Ia tiba kemarin.', ['kemarin = XXXX-XX-XX']],
    ['Ia tiba tahun lalu.', ['tahun lalu = XXXX']],
    ['Ia tiba pukul 10.00 WIB.', ['pukul 10.00 WIB = XXXX-XX-XXT10:00+07:00']],
    ['Ia tiba 18 Juli 2023.', ['18 Juli 2023 = 2023-07-18']],
    ['Ia tiba 18 Juli 2023; sehari kemudian pulang.', ['18 Juli 2023 = 2023-07-18', 'sehari kemudian = 2023-07-19']],
  ])('%s', (text, expected) => {
    expect(datesIn(text, null)).toEqual(expected);
  });

  test('a publication date that is none is an error', () => {
    expect(() => findDates('kemarin', { published: '2023-02-30' })).toThrow(RangeError);
  });
});

describe('what a mention says', () => {
  test.each([
    ['Ia tiba 18 Juli.', { begin: '2023-07-18', end_: '2023-07-18', anchor: 'published', implied: ['year'], by: 'day-month' }],
    ['Ia tiba 18 Juli 2023.', { begin: '2023-07-18', end_: '2023-07-18', anchor: null, implied: [], by: 'day-month' }],
    ['Ia tiba bulan lalu.', { begin: '2023-06-01', end_: '2023-06-30', anchor: 'published', implied: ['year', 'month'] }],
    ['Ia tiba pekan lalu.', { begin: '2023-07-17', end_: '2023-07-23', anchor: 'published' }],
    ['Ia tiba akhir pekan lalu.', { begin: '2023-07-22', end_: '2023-07-23' }],
    ['Ia lahir era 80-an.', { begin: '1980-01-01', end_: '1989-12-31', anchor: null }],
    ['Laba kuartal II/2023 naik.', { begin: '2023-04-01', end_: '2023-06-30' }],
    ['Naik lima tahun terakhir.', { type: 'DURATION', begin: '2018-07-27', end_: '2023-07-27', anchor: 'published' }],
    ['Naik hampir dua hari.', { type: 'DURATION', mod: 'LESS_THAN', begin: null, end_: null }],
    ['Naik awal Juni 2023.', { mod: 'START', begin: '2023-06-01', end_: '2023-06-30' }],
    ['Ia minum dua kali sehari.', { type: 'SET', value: 'P1D', freq: '2X' }],
    ['Buka setiap hari Senin.', { type: 'SET', quant: 'EVERY' }],
    ['Pada 2 Mei 2020 ia tiba. Keesokan harinya pulang.', { anchor: 'text', value: '2020-05-03' }],
  ])('%s', (text, expected) => {
    expect(findDates(text, { published: REF }).at(-1)).toMatchObject(expected);
  });
});
