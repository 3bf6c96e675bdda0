import { describe, expect, test } from 'vitest';
import { analyze, findEvents } from '../../src/index.ts';
import { eventsIn, rowOf } from './events-in.ts';

describe('who did what to whom', () => {
  test.each([
    // Active verbs: the subject left, the object right or behind the preposition of the role map.
    ['Militer AS menyerang situs nuklir Iran.', 'ASSAULT Amerika Serikat > Iran'],
    ['Putin dan Xi Jinping mengutuk Israel.', 'ACCUSE Putin > Israel'],
    ['Presiden Trump memperingatkan Iran.', 'THREATEN Trump > Iran'],
    ['Rusia, yang diam lama, menyerang Ukraina.', 'ASSAULT Rusia > Ukraina'],
    ['Petugas imigrasi federal menangkap lima orang.', 'COERCE/arrest Petugas imigrasi federal > lima orang'],
    // Passive verbs: the target left, the actor right behind the verb or behind "oleh".
    ['Puluhan orang ditangkap polisi.', 'COERCE/arrest polisi > Puluhan orang'],
    ['Ukraina diserang oleh Rusia.', 'ASSAULT Rusia > Ukraina'],
    ['Budi Santoso dilaporkan ke Polda Metro Jaya.', 'ACCUSE - > Budi Santoso'],
    // Nouns.
    ['Serangan Israel ke Iran berlanjut.', 'ASSAULT Israel > Iran'],
    ['Serangan udara AS di China berlanjut.', 'ASSAULT/air Amerika Serikat > China'],
    ['Israel melancarkan serangan udara ke Iran.', 'ASSAULT/air Israel > Iran'],
    ['Iran mengalami serangan drone dari Israel.', 'ASSAULT/drone Israel > Iran'],
    ['Pertemuan Trump dan Putin usai.', 'CONSULT/meet Trump > Putin'],
    ['China dan AS menggelar perundingan.', 'CONSULT China > Amerika Serikat'],
    ['Pembunuhan Ismail Haniyeh oleh Israel dikenang.', 'ASSAULT Israel > Ismail Haniyeh'],
    // Verbs in a row have one subject; a name that one verb acts upon is the subject of the next.
    ['Trump mendesak Israel menghentikan serangan.', 'REQUEST Trump > Israel; RETREAT/ceasefire Israel > - (possible)'],
    ['Rusia, yang bersekutu dengan Iran, menyatakan telah mengecam Israel.', 'COOPERATE Rusia > Iran; ACCUSE Rusia > Israel'],
    ['Iran dan Israel saling serang.', 'ASSAULT/clash Iran > Israel'],
    ['Militer Israel telah "menyerang" Iran.', 'ASSAULT Israel > Iran'],
    ['AS mengenakan tarif baru terhadap China.', 'SANCTION/tariff Amerika Serikat > China'],
    ['Trump ingin membahas serangan Israel ke Iran.', 'ASSAULT Israel > Iran'],
    ['"Saya bertemu Putin di Rusia," kata Presiden Donald Trump.', 'CONSULT/meet Donald Trump > Putin'],
    ['Pembicaraan dagang AS-China berlanjut.', 'CONSULT Amerika Serikat > China'],
    ['Kampanye Israel telah menewaskan hampir 65.000 orang.', 'ASSAULT Israel > 65.000 orang'],
    ['Rusia mengirim 3.000 tentara ke Iran.', 'MOBILIZE/deploy Rusia > -'],
    ['Dua batalion marinir AS dikerahkan ke Iran.', 'MOBILIZE/deploy Amerika Serikat > -'],
    ['Massa membakar toko saat kerusuhan. Demonstran melempari polisi.', 'ASSAULT Massa > toko; PROTEST - > -; ASSAULT Demonstran > polisi'],
    ['Trump menjamu Putin dan mengecamnya.', 'CONSULT/meet Trump > Putin; ACCUSE Trump > Putin'],
    ['Serangan rudal menewaskan 24 orang dan melukai 30 orang.', 'ASSAULT/missile - > -'],
    // Agents and things without a name, offices of places, lists of places.
    ['Tiga pria ditembak polisi di Iran.', 'ASSAULT/shooting polisi > Tiga pria'],
    ['Kapal bantuan yang disita Israel tenggelam.', 'COERCE/seize Israel > Kapal bantuan'],
    ['Kelompok Hamas mengaku bertanggung jawab atas serangan di Israel.', 'ASSAULT Hamas > Israel'],
    ['Hamas belum mengaku bertanggung jawab atas serangan di Israel.', 'ASSAULT - > Israel'],
    ['Penembakan itu dilakukan oleh militer Israel di Iran.', 'ASSAULT/shooting Israel > -'],
    ['Trump menyerukan agar Iran menghentikan serangan.', 'REQUEST Trump > Iran; RETREAT/ceasefire Iran > - (possible)'],
    ['PKS mendesak pemerintah segera mengevakuasi WNI.', 'REQUEST PKS > pemerintah'],
    ['Trump memerintahkan pengerahan pasukan Rusia.', 'MOBILIZE/deploy Trump > - (planned)'],
    ['Pengerahan pasukan Garda Nasional oleh Trump berlanjut.', 'MOBILIZE/deploy Trump > -'],
    ['Serangan mendadak Israel terhadap Iran berlanjut.', 'ASSAULT Israel > Iran'],
    ['Iran meluncurkan puluhan rudal balistik ke Israel.', 'ASSAULT/missile Iran > Israel'],
    ['Israel menyerang sekitar 20 target di Iran.', 'ASSAULT Israel > Iran'],
    ['Militer Israel menangkap ratusan orang di Iran.', 'COERCE/arrest Israel > ratusan orang'],
    ['Militer Israel menyerang target militer di Iran.', 'ASSAULT Israel > Iran'],
    ['Hamas melepaskan tembakan ke arah Israel.', 'ASSAULT/shooting Hamas > Israel'],
    ['PBB memperingatkan soal kelaparan di Iran.', '-'],
    ['Kelompok yang didanai Israel bubar.', '-'],
    ['Iran menolak bertemu Trump.', 'REJECT Iran > -; CONSULT/meet Iran > Trump (denied)'],
    // What stands in brackets is not a second side; nor is who only denies an accusation its author.
    ['Perundingan antara Amerika Serikat (AS) dan China berlanjut.', 'CONSULT Amerika Serikat > China'],
    ['Serangan yang dilancarkan Iran ke Israel berlanjut.', 'ASSAULT Iran > Israel'],
    ['Tuduhan yang dibantah Iran itu lama.', '-'],
    // Somebody and something without a name.
    ['Serangan terhadap lapangan terbang sipil ramai dikecam.', 'ASSAULT - > lapangan'],
    ['Pembunuhan warga sipil oleh Israel berlanjut.', 'ASSAULT Israel > warga sipil'],
    ['Pembunuhan berencana terhadap warga sipil itu lama.', 'ASSAULT - > warga sipil'],
    ['Penahanan Budi terhadap mereka lama.', 'COERCE/arrest - > Budi'],
    ['Israel melakukan penyitaan pada tahap akhir terhadap kapal bantuan.', 'COERCE/seize Israel > kapal bantuan'],
    ['Penghancuran pesawat militer oleh Rusia berlanjut.', 'ASSAULT Rusia > pesawat militer'],
    ['Serangan yang menyasar pangkalan itu lama.', 'ASSAULT - > pangkalan'],
    // Who arrests stands right behind the noun too; where it happens is not acted upon.
    ['Penggeledahan Polda Metro Jaya di Bandung berlanjut.', 'COERCE Polda Metro Jaya > -'],
    ['Deportasi para imigran berlanjut.', 'COERCE/expel - > para imigran'],
    ['Sejak pendudukan Israel di Suriah warga diam.', 'ASSAULT/ground Israel > Suriah'],
    ['Kesepakatan itu Rusia puji.', '-'],
    ['Bentrokan dengan kepolisian itu lama.', 'ASSAULT/clash - > kepolisian'],
    ['Tiga warga negara Indonesia (WNI) yang ditahan sehat.', 'COERCE/arrest - > Indonesia'],
    ['Tiga WNI ditahan polisi Indonesia.', 'COERCE/arrest Indonesia > Indonesia'],
    ['Dukungan Rusia untuk Iran lama.', 'SUPPORT Rusia > Iran'],
    ['Dukungan luas bagi Trump lama.', '-'],
    // A treaty is told by who signs it; a date between changes nothing; an agreement is the one told before only where its noun points back.
    ['Rusia, yang pada bulan Januari lalu menandatangani perjanjian dengan Iran, diam.', 'AGREE/sign Rusia > Iran'],
    ['Rusia dan Iran meneken pakta pertahanan. Kesepakatan langka.', 'AGREE/sign Rusia > Iran'],
    ['Rusia dan Iran meneken pakta pertahanan. Kesepakatan itu lama.', 'AGREE/sign Rusia > Iran; AGREE Rusia > Iran'],
    // The means of a clause, and what somebody only has done.
    ['Israel merespons dengan serangan udara ke Iran.', 'ASSAULT/air Israel > Iran'],
    ['Trump memerintahkan serangan AS ke Iran.', 'ASSAULT Amerika Serikat > Iran (planned)'],
    // Undoing a sanction is none; killing by a state is not an attack.
    ['AS mencabut sanksi terhadap Iran.', 'CONCEDE Amerika Serikat > Iran'],
    ['Iran mengeksekusi mati 12 orang.', 'COERCE Iran > 12 orang'],
    // A trial.
    ['Budi Santoso dituntut enam tahun penjara.', 'COERCE/charge - > Budi Santoso'],
    // Sides told before.
    ['Trump bertemu Putin. Pertemuan itu lama.', 'CONSULT/meet Trump > Putin; CONSULT/meet Trump > Putin'],
    ['Pertemuan itu lama.', '-'],
    ['Budi Santoso diculik. Penculikan itu lama.', 'ASSAULT/abduction - > Budi Santoso; ASSAULT/abduction - > Budi Santoso'],
    ['Israel menyerang Iran. Serangan Israel berlanjut.', 'ASSAULT Israel > Iran; ASSAULT Israel > Iran'],
    // What stands right before the verb is its subject, though no entity: a noun that points back, an unknown name, a place. An event acts not.
    ['Israel menyatakan kapal itu diserang pasukan Iran.', 'ASSAULT Iran > kapal'],
    ['Polisi Israel mengatakan perempuan bernama Zubaidah ditangkap.', 'COERCE/arrest - > Zubaidah'],
    ['Israel mengatakan serangan itu mengancam Rusia.', 'ASSAULT - > -'],
    ['Israel menyatakan bahwa Haifa menjadi sasaran serangan Iran.', 'ASSAULT Iran > Israel'],
    ['Israel menangkap pria asal China.', 'COERCE/arrest Israel > pria'],
    // Who is told of acts, not who tells it; a description of somebody is passed over.
    ['Trump mengatakan jet tempur menghancurkan gudang di Iran.', 'ASSAULT/air jet tempur > Iran'],
    ['Putin mengklaim Israel merugi selama menjajah Suriah.', 'ASSAULT/ground Israel > Suriah'],
    ['Trump menyebut tersangka membantah telah melakukan penculikan terhadap Budi.', 'ASSAULT/abduction tersangka > Budi (denied)'],
    ['Rusia mengatakan pasukannya menyerang Ukraina.', 'ASSAULT Rusia > Ukraina'],
    ['Kelompok Hamas yang didukung Iran menyerang Israel.', 'ASSAULT Hamas > Israel'],
    ['Ketegangan naik, dengan Presiden Trump mendesak Iran.', 'REQUEST Trump > Iran'],
    ['Rani melihat pria yang menyerang Budi.', 'ASSAULT pria > Budi'],
    ['Trump mengatakan bahwa membunuh Putin itu salah.', 'ASSAULT - > Putin'],
    ['Massa tiba-tiba menyerang tentara Israel.', 'ASSAULT Massa > Israel'],
    ['Trump menyampaikan kasus penculikan itu lama.', 'ASSAULT/abduction - > -'],
    ['Polisi melakukan penyitaan uang senilai Rp13 miliar.', 'COERCE/seize Polisi > uang'],
    // Who belongs to a body or a family is not it; money and goods with their number.
    ['Tiga hakim Mahkamah Agung ditangkap.', 'COERCE/arrest - > Tiga hakim Mahkamah Agung'],
    ['Uang Rp13 triliun itu disita polisi.', 'COERCE/seize polisi > Uang Rp13 triliun'],
    ['Budi Santoso Ditangkap Polisi.', 'COERCE/arrest Polisi > Budi Santoso'],
    // "tetapi" goes on with the subject of the sentence, not with whom stands before it.
    ['Trump memuji Putin tetapi mengecam Iran.', 'SUPPORT Trump > Putin; ACCUSE Trump > Iran'],
    ['Trump meminta Israel mengirim utusan ke China untuk berunding.', 'REQUEST Trump > Israel'],
    ['Putin mengecam keputusan Trump untuk menyerang Iran.', 'ACCUSE Putin > Trump; ASSAULT Trump > Iran (planned)'],
    ['Menlu Hasan Wirajaya, Menhan Budi Santoso, dan Mendag Rani Lestari bertemu delegasi China.', 'CONSULT/meet Hasan Wirajaya > China'],
    ['Putin menyerukan jeda atas perang Iran-Israel.', 'REQUEST Putin > -'],
    // Nobody acts upon himself; a list has one preposition; a number alone is nobody; arms are used against whom "terhadap" names.
    ['Serangan terhadap reaktor Natanz milik Iran berlanjut.', 'ASSAULT - > Iran'],
    ['Militer Israel menghancurkan empat drone di Kiev, Moskow, dan Haifa.', 'ASSAULT/drone Israel > -'],
    ['Israel menjatuhkan delapan dari sembilan drone Shahed.', 'ASSAULT Israel > -'],
    ['Trump menggunakan kekuatan militer AS terhadap Iran.', 'ASSAULT Trump > Iran'],
    // A weapon is nobody.
    ['Rudal ditembakkan drone ke Iran.', 'ASSAULT/missile - > -'],
    // Somebody named elsewhere.
    ['Israel diam setelah negara itu menyerang Iran.', 'ASSAULT Israel > Iran'],
    ['Rusia menyerang Ukraina dan menuduh negara itu.', 'ASSAULT Rusia > Ukraina; ACCUSE Rusia > Ukraina'],
    ['Trump mendesak Iran agar tidak menyerang Israel.', 'REQUEST Trump > Iran; ASSAULT Iran > Israel (possible)'],
  ])('%s', (text, row) => {
    expect(rowOf(text)).toBe(row);
  });
});

describe('whether it happened', () => {
  test.each([
    ['Israel telah menyerang Iran.', 'asserted'],
    ['Israel akan menyerang Iran.', 'planned'],
    ['Israel mungkin menyerang Iran.', 'possible'],
    ['Israel tidak menyerang Iran.', 'denied'],
    ['Israel tidak hanya menyerang Iran.', 'asserted'],
    ['Apakah Israel menyerang Iran?', 'possible'],
    ['Mengapa Israel menyerang Iran?', 'asserted'],
    ['Israel bersiap untuk menyerang Iran.', 'planned'],
    ['Tidak ada rudal Israel yang menghantam Iran.', 'denied'],
    // Of two words in a row the one farther from what happens decides.
    ['Israel akan kembali menyerang Iran.', 'planned'],
    ['Israel mungkin akan menyerang Iran.', 'possible'],
    ['Israel dilaporkan tidak lagi menyerang Iran.', 'denied'],
    ['Israel batal akan menyerang Iran.', 'denied'],
    // What is said of another verb is not said of the event.
    ['Trump akan mengenang serangan Israel ke Iran.', 'asserted'],
  ])('%s', (text, status) => {
    expect(eventsIn(text).map((event) => event.status)).toEqual([status]);
  });
});

describe('what is no event', () => {
  test.each([
    'Ia terkena serangan jantung.',
    'Trump memperingatkan bahwa harga minyak naik.',
    'Perusahaan itu meluncurkan produk baru.',
    'Harga beras naik di pasar.',
    'Kecelakaan bus menewaskan lima orang.',
    'Perusahaan itu mengirim beras ke Iran.',
    'Ia bekerja sama dengan Iran.',
    // Visits are told of who acts for a state.
    'Aktris China tiba di Rusia.',
    'Jemaah haji tiba di Iran.',
    'Presiden Rusia Vladimir Putin tiba di Rusia.',
  ])('%s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  test('sport', () => {
    const text =
      'Gol kedua pemain klub itu membuat timnas Iran menyerang gawang Israel. Pelatih, striker, bek, kiper, dan gelandang liga itu puas dengan skor laga.';
    expect(findEvents(text, { lang: 'ind' })).toEqual([]);
  });

  test('a word that is an event only in politics, in an article that tells of none', () => {
    expect(findEvents('Ibu Ani membantu tetangganya di desa.', { lang: 'ind' })).toEqual([]);
  });
});

test('the trigger is the word that tells the event, of a light verb the noun', () => {
  const text = 'Israel melancarkan serangan ke Iran.';
  const [event] = eventsIn(text);
  expect(event?.trigger).toEqual({ start: 19, end: 27, text: 'serangan', form: 'noun' });
  expect(text.slice(19, 27)).toBe('serangan');
});

test('what stands around an event: weapons, casualties, places, the date, the quotation', () => {
  const text = '"Rusia menyerang Ukraina dengan drone Shahed di Kharkiv pada 18 Juni 2025 dan menewaskan 12 orang," kata Presiden Ukraina Volodymyr Zelensky.';
  const { events, entities, amounts, dates, quotes } = analyze(text, { lang: 'ind' });
  const [attack] = events;
  const idOf = (name: RegExp): string | undefined => entities.find((entity) => name.test(entity.name))?.id;
  expect(attack).toMatchObject({ type: 'ASSAULT', instruments: [idOf(/drone/u)], places: [idOf(/Kharkiv/u)], amounts: [amounts[0]?.id], quote: quotes[0]?.id });
  expect(dates[attack?.date ?? -1]?.value).toBe('2025-06-18');
});

test('who stands for whom is kept', () => {
  expect(eventsIn('Jet tempur Rusia menyerang Ukraina.')[0]?.actor).toMatchObject({ name: 'Rusia', through: 'Jet tempur' });
  expect(eventsIn('Rusia menyerang Ukraina.')[0]?.actor).toMatchObject({ name: 'Rusia', through: null });
});

test('strict gives only what is at least 0.8 sure', () => {
  const text = 'Israel melancarkan serangan ke Iran. Militer AS menyerang lapangan udara. Tentara China, Rusia, dan Ukraina diam.';
  const sure = findEvents(text, { lang: 'ind', events: 'strict' });
  expect(sure.map(({ trigger }) => trigger.text)).toEqual(['serangan']);
  expect(findEvents(text, { lang: 'ind' }).map(({ trigger, id }) => [id, trigger.text])).toEqual([
    ['e1', 'serangan'],
    ['e2', 'menyerang'],
  ]);
});
