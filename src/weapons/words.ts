import { lazy } from '../knowledge/table.ts';
import { foldHashes } from '../text/fold.ts';

/** Words of war, armies and defence: they make a weapon of a drone, a tank or a rocket. */
export const warWords: () => ReadonlySet<number> = lazy(() =>
  foldHashes(`
    militer perang tentara pasukan serangan menyerang rudal tempur pertempuran musuh TNI invasi pertahanan angkatan pangkalan senjata persenjataan
    amunisi menembak menembakkan ditembak penembakan tembakan ledakan meledak gempuran menggempur bombardir membombardir pengeboman milisi gerilya
    pemberontak teroris teror komando prajurit batalyon brigade kodam kogabwilhan kavaleri infanteri artileri alutsista konflik agresi jenderal
    mencegat dicegat menghantam diluncurkan meluncurkan Hamas Hizbullah Houthi NATO IDF KKB Pentagon Kemhan Gaza granat nuklir kapal-kapal`),
);

/** Words of crime and violence: they make a weapon of a knife. */
export const crimeWords: () => ReadonlySet<number> = lazy(() =>
  foldHashes(`
    polisi polres polsek polda korban tersangka pelaku menusuk ditusuk penusukan tusukan membacok dibacok pembacokan bacokan membunuh pembunuhan
    dibunuh tewas luka lukanya penganiayaan menganiaya dianiaya tawuran begal pembegalan perampokan merampok menodongkan todong mengancam diancam
    ancaman sajam senjata menyabet disabet sabetan menebas ditebas tebasan menyerang penyerangan geng kriminal menikam ditikam penikaman
    bersimbah darah barang bukti ditangkap diamankan perkelahian berkelahi carok dirampas perampasan pencurian pemalakan`),
);

/** Words of space flight and of pastimes: there a rocket or a drone is none. */
export const spaceWords: () => ReadonlySet<number> = lazy(() =>
  foldHashes(`
    antariksa NASA SpaceX satelit orbit astronaut astronot Falcon Starship ISRO LAPAN Artemis kosmonaut Ariane luncur mengorbit antariksawan bulan planet
    Elon Musk Starlink taikonaut Mars`),
);

/** Words that part a country of design from its weapon: "jet tempur buatan AS". */
export const makers: () => ReadonlySet<number> = lazy(() => foldHashes('buatan produksi bikinan rancangan asal'));

/** Words between a weapon and its owner: "rudal milik Iran". */
export const owners: () => ReadonlySet<number> = lazy(() => foldHashes('milik kepunyaan punya'));

/** Numerals written out, whole or as parts of one. */
export const numerals: () => ReadonlySet<number> = lazy(() =>
  foldHashes(`
    satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus ribu juta seratus seribu belasan puluhan ratusan ribuan
    jutaan sejumlah beberapa sebuah sepucuk sebilah sebutir sebatang seunit selusin sepasang`),
);

/** What weapons are counted in. */
export const units: () => ReadonlySet<number> = lazy(() =>
  foldHashes('unit buah pucuk butir bilah batang biji jenis skuadron baterai ton kilogram kg lembar pasang'),
);

/** What blades and guns are counted in, one of which makes a weapon of a "keris" where nobody is hurt. */
export const bladeCounts: () => ReadonlySet<number> = lazy(() => foldHashes('sebilah bilah sepucuk pucuk'));

/** Places and societies named with a weapon's word: "Pulau Bedil", "Komunitas Pedang". */
export const namers: () => ReadonlySet<number> = lazy(() =>
  foldHashes(`
    Pulau Kampung Desa Jalan Jl Kecamatan Gunung Kelurahan Sungai Tanjung Gang Pasar Komunitas Pantai Bukit Kabupaten Dusun Pura Museum Perguruan
    Batu Kali Lembah Simpang Terminal Stasiun Pelabuhan Kota`),
);

/** Prefixes of verbs that newsrooms set apart: "di bom". */
export const passives: () => ReadonlySet<number> = lazy(() => foldHashes('di ter'));

/** Words that go on with a designation: "JF-17 Block III", "Leopard Mk 2", "Maung Versi 3". */
export const variants: () => ReadonlySet<number> = lazy(() => foldHashes('Block Blok Mk Mark Tipe Type Versi MV'));

/** Makers whose name may stand before a designation: "Patriot Raytheon MIM-104". Own list. */
export const weaponMakers: () => ReadonlySet<number> = lazy(() =>
  foldHashes('Raytheon Lockheed Boeing Sukhoi Pindad Saab Rafael Dassault Airbus Northrop Embraer Antonov Tupolev'),
);
