import { describe, expect, test } from 'vitest';
import { questionsIn, weaponsIn, weaponsOf } from './weapons-in.ts';

describe('phrases', () => {
  test.each<[string, string[]]>([
    ['Uji coba rudal balistik antarbenua ( ICBM) itu gagal.', ['rudal balistik antarbenua=missile.ballistic.icbm', 'ICBM=missile.ballistic.icbm']],
    ['Ia mengirim kapal selam bertenaga nuklir kedua.', ['kapal selam bertenaga nuklir=naval.submarine']],
    ['Ada kapal selam bersenjata nuklir di sana.', ['kapal selam bersenjata nuklir=naval.submarine']],
    ['Militer memesan empat drone pengintai MQ-9A Amerika.', ['drone pengintai MQ-9A=uav.ucav']],
    ['Ia membeli 12 jet tempur siluman F-35A baru.', ['jet tempur siluman F-35A=aircraft.fighter']],
    ['Turki membeli sistem pertahanan udara S-400 buatan Rusia.', ['sistem pertahanan udara S-400=airdefence.sam']],
    ['Larangan bom tandan berlaku.', ['bom tandan=munition']],
    ['Polisi menyita senapan serbu AK-47.', ['senapan serbu AK-47=smallarms']],
    ['Rudal-rudal itu jatuh di laut.', ['Rudal-rudal=missile']],
    ['Militer menembakkan rudal ke pesawat nirawak musuh.', ['rudal=missile', 'pesawat nirawak=uav']],
    ['Sistem pertahanan udara dan rudal itu diuji.', ['Sistem pertahanan udara dan rudal=airdefence.sam']],
    ['Jet-jet tempur dan kapal-kapal perang dikerahkan.', ['Jet-jet tempur=aircraft.fighter', 'kapal-kapal perang=naval']],
    ['Serangan rudal dan drone militer berlanjut.', ['rudal=missile', 'drone militer=uav']],
    ['Rudal berbahan bakar padat dan jarak jauh diuji.', ['Rudal berbahan bakar padat dan jarak jauh=missile']],
    [
      'Rudal antikapal, rudal jelajah, dan rudal antipesawat.',
      ['Rudal antikapal=missile.antiship', 'rudal jelajah=missile.cruise', 'rudal antipesawat=airdefence.sam'],
    ],
    ['Kekuatan rudalnya bertambah.', ['rudal=missile']],
    ['Iran menembakkan rudal-rudalnya, juga kapal perangnya.', ['rudal-rudal=missile', 'kapal perang=naval']],
    ['Kapal selam kelas Ohio berlabuh.', ['Kapal selam kelas Ohio=naval.submarine']],
    ['Kapal perusak berpeluru kendali kelas Arleigh Burke tiba.', ['Kapal perusak berpeluru kendali kelas Arleigh Burke=naval.destroyer']],
    ['Kapal perusak rudal kelas Luyang tiba.', ['Kapal perusak rudal kelas Luyang=naval.destroyer']],
    ['Kapal selam diesel-listrik kelas Kilo tiba.', ['Kapal selam diesel-listrik kelas Kilo=naval.submarine']],
    ['Kapal perusak kelas Sejong the Great tiba.', ['Kapal perusak kelas Sejong the Great=naval.destroyer']],
    ['Kapal perang, rudal, dan drone militer.', ['Kapal perang=naval', 'rudal=missile', 'drone militer=uav']], // three heads
    ['Iran menguji rudal jarak menengah dan jauh.', ['rudal jarak menengah dan jauh=missile']],
    ['Polisi menembakkan peluru merica dan peluru tak mematikan.', ['peluru merica=munition', 'peluru tak mematikan=munition']],
    ['Rudal-Rudal dan Kapal-Kapal Perang tiba.', ['Rudal-Rudal=missile', 'Kapal-Kapal Perang=naval']],
    ['Mereka menembakkan howitzer 155 mm dan peluru kaliber 9 milimeter.', ['howitzer 155 mm=artillery.howitzer', 'peluru kaliber 9 milimeter=munition']],
    ['Pesawat F-16 Block 52 mendarat.', ['Pesawat F-16 Block 52=aircraft.fighter']],
    ['Pindad memamerkan senapan serbu SS2-V5 dan panser Anoa.', ['senapan serbu SS2-V5=smallarms', 'panser Anoa=afv']],
    ['Bom panci itu meledak.', ['Bom panci=munition']],
    ['Uji rudal balistik jarak pendek.', ['rudal balistik jarak pendek=missile.ballistic.srbm']],
    ['Polisi menyita granat berpeluncur roket.', ['granat berpeluncur roket=smallarms']],
    ['Senjata nuklir, senjata kimia, dan senjata biologis.', ['Senjata nuklir=nuclear', 'senjata kimia=chemical', 'senjata biologis=biological']],
    ['Tentera menempatkan kereta perisai di sempadan.', ['kereta perisai=afv']],
  ])('%s', (text, expected) => {
    expect(weaponsIn(text)).toEqual(expected);
  });
});

describe('names that stand alone', () => {
  test.each<[string, string[]]>([
    ['Iron Dome mencegat serangan itu.', ['Iron Dome=airdefence.sam']],
    ['Rusia menjual Su-35 kepada Iran.', ['Su-35=aircraft.fighter']],
    ['KRI Nanggala-402 dan USS Carl Vinson berlayar.', ['KRI Nanggala-402=naval.submarine', 'USS Carl Vinson=naval.carrier']],
    ['KRI Wijaya Kusuma berlayar.', ['KRI Wijaya Kusuma=naval']],
    ['Kapal perang BRP Sierra Madre kandas.', ['Kapal perang BRP Sierra Madre=naval']],
    ['Pemain TCG Pocket dan HMS Core bertambah.', []], // prefixes of other things
    [
      'Kapal induk USS Nimitz tiba. Nimitz membawa jet tempur.',
      ['Kapal induk USS Nimitz=naval.carrier', 'Nimitz=naval.carrier', 'jet tempur=aircraft.fighter'],
    ],
    ['Sistem rudal Patriot rusak. Patriot itu tua.', ['Sistem rudal Patriot=airdefence.sam', 'Patriot=airdefence.sam']],
    ['Rudal Sejjil diuji. Kini muncul Sejjil-3.', ['Rudal Sejjil=missile.ballistic.mrbm', 'Sejjil-3=missile.ballistic.mrbm']],
    ['Rudal Sejjil-2 dan Kheibar-4 jatuh.', ['Rudal Sejjil-2=missile.ballistic.mrbm']],
    ['Militer memakai F-16C Fighting Falcon dan F-35A Lightning II.', ['F-16C Fighting Falcon=aircraft.fighter', 'F-35A Lightning II=aircraft.fighter']],
    ['Militer memakai F-16C Garuda.', ['F-16C=aircraft.fighter']],
    ['Drone tempur MQ-20 Avenger diuji.', ['Drone tempur MQ-20 Avenger=uav.ucav']],
    ['Hercules C-130 milik militer membawa senjata perang.', ['Hercules C-130=aircraft.support', 'senjata=unspecified']],
    ['Jet tempur JF-17 menyaingi J-10C.', ['Jet tempur JF-17=aircraft.fighter', 'J-10C=aircraft.fighter']],
    ['Rudal Fattah-1, Emad, dan Ghadr jatuh.', ['Rudal Fattah-1=missile.hypersonic', 'Emad=missile.ballistic.mrbm', 'Ghadr=missile.ballistic.mrbm']],
    ['Patriot, NASAMS, dan F-16 dikirim ke medan perang.', ['Patriot=airdefence.sam', 'NASAMS=airdefence.sam', 'F-16=aircraft.fighter']],
    ['Tim penyelamat menerbangkan helikopter Bell 412.', []], // flown by rescuers
    ['Helikopter Apache menembakkan rudal dalam serangan militer.', ['Helikopter Apache=helicopter', 'rudal=missile']],
    ['Patriot itu pahlawan bangsa.', []], // needs a head
    ['Rumah tipe 45 itu dijual di Ohio.', []],
    ['Tomahawk lezat disajikan dengan kentang.', []], // no war in the text
  ])('%s', (text, expected) => {
    expect(weaponsIn(text)).toEqual(expected);
  });
});

describe('crime news', () => {
  test.each<[string, string[]]>([
    ['Pelaku membawa senjata tajam (sajam) jenis celurit.', ['senjata tajam=blade', 'sajam=blade', 'celurit=blade']],
    ['Tersangka menusuk korban dengan pisau, kata polisi.', ['pisau=blade']],
    ['Korban tewas dibacok parang, polisi memburu pelaku.', ['parang=blade']],
    ['Ia menodongkan airsoft gun dan pistol.', ['airsoft gun=smallarms', 'pistol=smallarms']],
    ['Sebilah badik dan senpi rakitan disita.', ['badik=blade', 'senpi rakitan=smallarms']],
    ['Ia menyerahkan sebilah keris. Keris itu tua.', ['keris=blade', 'Keris=blade']], // counted as weapons are
    ['Putin menghadiahkan pedang perwira. Pedang itu disimpan.', ['pedang perwira=blade', 'Pedang=blade']],
    ['Ia tidak langsung menghunus pedang dalam rapat anggaran.', []], // a figure
    ['Pelaku menyabet korban dengan pedang dan belati, kata polisi; korban tewas.', ['pedang=blade', 'belati=blade']],
    ['Pelaku menusuk korban dengan pisau karambit.', ['pisau karambit=blade']],
    ['Pelaku menodongkan pistol mainan; korban menyangka pistol itu asli, kata polisi.', []],
    ['Ranjau paku disapu polisi. Penebar ranjau diburu.', []],
    ['Ranjau paku disapu. Di laut ada ranjau laut dan ranjau lain.', ['ranjau laut=munition', 'ranjau=munition']],
    ['Ibu mengiris bawang dengan pisau dapur.', []], // no crime
    ['Potong ayam dengan pisau tajam.', []],
  ])('%s', (text, expected) => {
    expect(weaponsIn(text)).toEqual(expected);
  });
});

describe('figures of speech, sport and civil things', () => {
  test.each<[string, string[]]>([
    ['Gencatan senjata disepakati.', []],
    ['Utang itu bom waktu, senjata makan tuan.', []],
    ['Atlet tolak peluru itu meraih emas.', []],
    ['Anak-anak menyulut meriam bambu.', []],
    ['Lembaga think tank itu menghitung isi tangki, full tank.', []],
    ['Roket Falcon 9 membawa satelit ke orbit.', []],
    ['Petani menyemprot sawah dengan drone pertanian.', []],
    ['Fotografer menerbangkan drone di pantai.', []],
    ['Ia naik jet pribadi dan helikopter ke Bali.', []],
    ['Biodiesel B35 dan B40 diuji. Timnas U-23 berlaga. KTT G20 dibuka. H-6 Lebaran padat.', []],
    ['Striker itu mencetak gol; pelatih menyimpan amunisi di laga, babak, liga, klub, dan musim depan.', []],
    ['Ia lulus S-1 dan S-2 lalu membeli iPhone 14.', []],
    ['Striker itu melepaskan rudal jarak jauh; gol di laga, babak, liga, klub ini memakai amunisi tajam.', []],
    ['Gol tim dinamit di laga, babak, liga, dan klub itu.', []],
    ['Polisi menembakkan gas air mata; gol di laga, babak, liga, klub itu batal.', ['gas air mata=munition']],
    ['Belanja pertahanan udara dan rudal naik.', []],
    ['Obat dikirim dengan pesawat nirawak.', []],
    ['Anak-anak main Pedang-Pedangan di kelas.', []],
    ['Perjanjian Non-Proliferasi Senjata Nuklir dan 1.000 penjinak ranjau.', []],
    ['Doa menjadi senjata untuk kita.', []],
    ['Xiaomi memakai senjata andalannya dalam perang; polisi, korban, pelaku.', []], // a figure with "-nya"
    ['Toko itu punya "amunisi" baru; perang, polisi, korban, pelaku.', []], // in quotation marks
    ['Polisi menyita "amunisi baru" itu; perang, polisi, korban, pelaku.', ['amunisi=munition']],
    ['Roket Mars meledak; pasukan, rudal, perang. Operasi Pedang Besi berlanjut.', ['rudal=missile']],
    ['Presiden naik Maung MV3 Garuda Limousine.', []],
    ['Honda menambah amunisi di segmen mobil hibrida.', []],
    ['Rumah itu di bom.', []], // a verb set apart
    ['Petugas penjinak bom datang.', []],
    ['Mereka berlibur ke Pulau Bedil.', []],
    ['Musuh menembakkan roket, pasukan membalas.', ['roket=missile']],
    ['Pasukan itu menyerang dengan tank dan artileri.', ['tank=tank', 'artileri=artillery']],
  ])('%s', (text, expected) => {
    expect(weaponsIn(text)).toEqual(expected);
  });
});

describe('entities', () => {
  test.each<[string, object]>([
    ['Militer mengirim empat drone pengintai.', { name: 'drone pengintai', quantity: 'empat', operator: null }],
    ['Sebanyak 40 unit jet tempur dipesan.', { quantity: '40' }],
    ['Salah satu rudal meledak.', { quantity: null }],
    ['Pabrik Contoh 900 rudal.', { quantity: null }], // the number is the name's
    ['Pertama Kalinya 2 Kapal Induk Tiba', { quantity: '2' }],
    ['Pesawat nirawak Hermes jatuh.', { name: 'Pesawat nirawak Hermes', origin: 'IL' }],
    ['Rudal Sejjil-2 diuji, lalu Sejjil.', { system: 'Sejjil', aliases: ['Sejjil'] }],
    ['Polisi memakai peluru pengendali massa.', { name: 'peluru pengendali massa' }],
    ['Ratusan rudal milik Iran disiapkan.', { quantity: 'Ratusan', operator: 'IR', origin: null }],
    ['Rudal Israel jatuh, rudal Iran jatuh, lalu rudal Iran lagi.', { operator: 'IR' }], // said most often
    ['Rudal Iran dan rudal Israel jatuh.', { operator: null }], // undecided
    ['Serangan rudal Iran berlanjut.', { name: 'rudal', operator: 'IR' }],
    ['Jet tempur buatan AS tiba.', { origin: 'US', operator: null }],
    ['Sistem rudal S-400 tiba.', { designation: 'S-400', system: 'S-400 Triumf', origin: 'RU', operator: null }],
    ['Rudal-rudal jatuh, satu rudal meledak.', { name: 'rudal', aliases: [] }],
    ['Rudal balistik antarbenua (ICBM) diuji.', { name: 'Rudal balistik antarbenua', aliases: ['ICBM'] }],
    ['Jet tempur F-35 dibeli; F-35 itu mahal.', { name: 'Jet tempur F-35', aliases: ['F-35'], system: 'F-35 Lightning II' }],
  ])('%s', (text, expected) => {
    const weapons = weaponsOf(text);
    expect(weapons).toHaveLength(1);
    expect(weapons[0]).toMatchObject(expected);
  });
});

test('a general word is less sure than a kind of weapon, but likelier one than not', () => {
  const confidenceIn = (text: string): number => weaponsOf(text)[0]?.mentions[0]?.confidence ?? 0;
  const general = confidenceIn('Senjata itu disita dari pelaku; perang, militer.');
  expect(general).toBeGreaterThan(0.5);
  expect(general).toBeLessThan(confidenceIn('Rudal itu jatuh.'));
});

describe('with names', () => {
  const mention = (text: string, slice: string) => ({ start: text.indexOf(slice), end: text.indexOf(slice) + slice.length, confidence: 1, by: 'test' });

  test('a word inside a person is no weapon', () => {
    const text = 'Rudal Fattah jatuh. Presiden Fattah el-Sisi berduka atas serangan militer.';
    const people = [{ name: 'Fattah el-Sisi', known: null, roles: [], mentions: [mention(text, 'Fattah el-Sisi')] }];
    expect(weaponsIn(text, { people, organisations: [], places: [] })).toEqual(['Rudal Fattah=missile.hypersonic']);
  });

  test('nobody is called by a code', () => {
    const text = 'Pesawat KC-46A Pegasus dan KC-135 Stratotanker tiba; perang dan serangan militer.';
    const people = [{ name: 'KC-135 Stratotanker', known: null, roles: [], mentions: [mention(text, 'KC-135 Stratotanker')] }];
    expect(weaponsIn(text, { people, organisations: [], places: [] })).toEqual([
      'Pesawat KC-46A Pegasus=aircraft.support',
      'KC-135 Stratotanker=aircraft.support',
    ]);
  });

  test('a tagger that takes a weapon for an organisation does not hide it', () => {
    const text = 'Norwegia menjual sistem pertahanan udara NASAMS.';
    const organisations = [{ name: 'NASAMS', known: null, kind: null, country: null, mentions: [mention(text, 'NASAMS')] }];
    expect(weaponsIn(text, { people: [], organisations, places: [] })).toEqual(['sistem pertahanan udara NASAMS=airdefence.sam']);
  });
});

test.each([' ', 'A', '7', '-', 'rudal ', 'rudal dan ', 'F-16 ', 'rudal Zolfan, ', 'KRI Bima ', 'drone milik TNI '])(
  'the tokens of twice as many "%s" are read no more than twice as often',
  (run) => {
    const [once, twice] = [2_000, 4_000].map((n) => questionsIn(run.repeat(n)));
    expect(twice).toBeLessThanOrEqual(2.05 * (once ?? 0));
  },
);
