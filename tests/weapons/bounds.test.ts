import { describe, expect, test } from 'vitest';
import type { NamesLayer } from '../../src/document/layers.ts';
import { weaponsIn, weaponsOf } from './weapons-in.ts';

describe('how far a phrase goes', () => {
  test.each<[string, string[]]>([
    ['Sebuah helikopter AH-64E Apache Guardian mendarat; perang, militer.', ['helikopter AH-64E Apache Guardian=helicopter']],
    ['Sebuah helikopter CH-99 King Stallion Besi Tua mendarat; perang, militer, rudal jelajah.', ['rudal jelajah=missile.cruise']], // four words: no nickname
    ['Jet tempur siluman F-35A Lightning II mendarat.', ['Jet tempur siluman F-35A Lightning II=aircraft.fighter']],
    ['Jet Tempur F-16 Jatuh', ['Jet Tempur F-16=aircraft.fighter']], // a headline
    ['Jatuhnya F-5E Taiwan disesalkan.', ['F-5E=aircraft.fighter']],
    ['Sebuah kapal perang Sultan Iskandar Muda berlayar.', ['kapal perang Sultan Iskandar Muda=naval']], // three words
    ['Sebuah kapal perang Sultan Iskandar Muda Agung berlayar.', ['kapal perang=naval']], // four
    ['Sebuah rudal Sultan Iskandar jatuh.', ['rudal=missile']], // only ships have names of several words
    ['KRI Satu Dua Tiga Empat Lima berlayar; perang, militer.', ['KRI Satu Dua Tiga Empat=naval']],
    ['KRI Zolfan 402 berlayar; perang, militer.', ['KRI Zolfan 402=naval']],
    ['KRI Zolfan 4020 berlayar; perang, militer.', ['KRI Zolfan=naval']], // four digits
    ['Kapal selam kelas Alfa Beta Gama Delta berlayar.', ['Kapal selam kelas Alfa Beta Gama=naval.submarine']],
    ['Uji rudal Zolfan 12 gagal.', ['rudal Zolfan 12=missile']],
    ['Uji rudal Zolfan 123 gagal.', ['rudal Zolfan=missile']], // three digits
  ])('%s', (text, expected) => {
    expect(weaponsIn(text)).toEqual(expected);
  });
});

describe('the abbreviation in brackets', () => {
  test.each<[string, number]>([
    ['Rudal balistik antarbenua (disebut juga kini satu ICBM) diuji.', 1], // five tokens behind the bracket
    ['Rudal balistik antarbenua (disebut juga kini salah satu ICBM) diuji.', 2], // six
    ['Rudal balistik antarbenua (MLRS) diuji.', 2], // of another family
  ])('%s', (text, kinds) => {
    expect(weaponsOf(text)).toHaveLength(kinds);
  });
});

describe('names that the words around them use', () => {
  test.each<[string, string[]]>([
    ['Pasukan itu menembakkan Javelin dalam perang.', ['Javelin=missile.antitank']],
    ['Pasukan itu melempar Javelin dalam perang.', []],
    ['Mereka membeli tiga Patriot untuk perang; militer, pasukan.', ['Patriot=airdefence.sam']],
    ['Mereka membeli Patriot untuk perang; militer, pasukan.', []],
    ['Mereka membeli tiga Patriot.', []], // no war
    ['Mereka membeli 26 Rafale.', ['Rafale=aircraft.fighter']],
    ['Mereka membeli Rafale.', []],
    ['Toko itu menjual Galaxy 26 Patriot; perang, militer, pasukan.', []], // the number is the name's before it
  ])('%s', (text, expected) => {
    expect(weaponsIn(text)).toEqual(expected);
  });
});

describe('a weapon that a tagger takes for a person', () => {
  const person = (text: string, words: string, name: string, known: object | null = null): NamesLayer => {
    const start = text.indexOf(words);
    const mentions = [{ start, end: start + words.length, confidence: 1, by: 'test' }];
    return { people: [{ name, known: known && { name, country: null, wikidata: null }, roles: [], mentions }], organisations: [], places: [] };
  };
  const TEXT = 'Storm Shadow ditembakkan dalam perang; militer, pasukan.';

  test.each<[string, string, object | null, string[]]>([
    ['has the whole name', 'Storm Shadow', null, ['Storm Shadow=missile.cruise']],
    ['is somebody with a longer name', 'Joko Storm Shadow', null, []],
    ['is somebody known', 'Storm Shadow', {}, []],
  ])('%s', (_, name, known, expected) => {
    expect(weaponsIn(TEXT, person(TEXT, 'Storm Shadow', name, known))).toEqual(expected);
  });
});
