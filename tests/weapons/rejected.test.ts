import { expect, test } from 'vitest';
import { rejectedIn } from '../output/rejected-in.ts';

test.each<[string, string[]]>([
  ['Gencatan senjata itu senjata makan tuan.', ['Gencatan senjata=idiom', 'senjata makan tuan=idiom']],
  ['Petugas penjinak bom memakai rompi antipeluru.', ['penjinak bom=other-object', 'rompi antipeluru=other-object']],
  ['Lomba drone dan meriam karbit digelar.', ['Lomba drone=civil-drone', 'meriam karbit=toy']],
  ['Sistem pendidikan berubah.', []], // no craft, no weapon: not worth telling
  ['Penumpang duduk di pesawat.', ['pesawat=needs-designation']], // a place, no verb
  ['Ranjau paku disapu, penebar ranjau dicari.', ['Ranjau paku=other-object', 'ranjau=other-object']], // the same nails
  ['Gol striker itu rudal; laga, babak, klub, dan liga.', ['rudal=sport']],
  ['Toko itu menambah "amunisi"; perang, polisi, korban, pelaku.', ['amunisi=idiom']],
  ['Iran menembakkan rudal jelajah.', []], // found
  ['Kapal-kapal dan pesawatnya tiba.', ['Kapal-kapal=needs-designation', 'pesawat=needs-designation']], // without the clitic
  ['Tim penyelamat menerbangkan helikopter Bell 412.', ['helikopter Bell 412=name-without-context']], // told once
  ['Rudal Sejjil diuji. Kini muncul Sejjil-3.', []], // found again
])('%s', (text, expected) => {
  expect(rejectedIn(text, 'weapons')).toEqual(expected);
});
