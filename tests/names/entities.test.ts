import { describe, expect, test } from 'vitest';
import { fullNames } from '../../src/names/brackets.ts';
import { type Candidate, candidate, ORGANISATION, PERSON, PLACE } from '../../src/names/candidate.ts';
import { organisationsOf } from '../../src/names/entities/organisations.ts';
import { peopleOf } from '../../src/names/entities/people.ts';
import { placesOf } from '../../src/names/entities/places.ts';
import { sceneOf } from './marked.ts';

interface Entity {
  readonly name: string;
  readonly mentions: readonly unknown[];
}

const counted = (entities: readonly Entity[]): [string, number][] => entities.map(({ name, mentions }) => [name, mentions.length]);

function organisationsIn(marked: string): [string, number][] {
  const { reader, organisations } = sceneOf(marked).scene;
  const candidates = organisations.all.map(({ first, past }): Candidate => candidate(first, past, ORGANISATION, 0.9));
  return counted(organisationsOf(reader, candidates, { fullOf: fullNames(reader, candidates), isHead: () => false }));
}

function placesIn(marked: string): [string, number][] {
  const { reader, places } = sceneOf(marked).scene;
  return counted(
    placesOf(
      reader,
      places.all.map(({ first, past }) => candidate(first, past, PLACE, 0.9)),
      () => false,
    ),
  );
}

function peopleIn(marked: string): [string, number][] {
  const { scene, people } = sceneOf(marked);
  const candidates = people.map(({ first, past }) => candidate(first, past, PERSON, 0.9));
  return counted(peopleOf(scene.reader, candidates, { fullOf: new Map(), rolesOf: () => [], isHead: () => false }));
}

describe('a surname that two people have', () => {
  test.each<[string, [string, number][]]>([
    [
      'Kata ⟦p Budi Hartono⟧ itu. Kata ⟦p Joko Hartono⟧ itu. Kata ⟦p Hartono⟧ itu.',
      [
        ['Budi Hartono', 1],
        ['Joko Hartono', 2], // named last before it
      ],
    ],
    [
      'Kata ⟦p Budi Hartono⟧ itu. Kata ⟦p Joko Hartono⟧ itu. Kata ⟦p Budi Hartono⟧ itu. Kata ⟦p Hartono⟧ itu.',
      [
        ['Budi Hartono', 3],
        ['Joko Hartono', 1],
      ],
    ],
  ])('%s', (marked, expected) => {
    expect(peopleIn(marked)).toEqual(expected);
  });
});

describe('forms of one organisation', () => {
  test.each<[string, [string, number][]]>([
    // the legal form is not part of what the table lists; a subsidiary of the same name stays apart
    [
      'Kata ⟦o Huawei Technologies Co Ltd⟧ itu. Kata ⟦o Huawei⟧ itu. Unit ⟦o Huawei Device USA Inc⟧ tutup.',
      [
        ['Huawei Technologies Co Ltd', 2],
        ['Huawei Device USA Inc', 1],
      ],
    ],
    // a form that equals another but for its legal forms makes nothing ambiguous
    ['Kata ⟦o PT Bank Murni Sentosa Tbk⟧ itu. Kata ⟦o Bank Murni Sentosa⟧ itu. Kata ⟦o Murni Sentosa⟧ itu.', [['PT Bank Murni Sentosa Tbk', 3]]],
    // an abbreviation that brackets explain, with a legal form before it and with a place behind it
    ['Kata ⟦o PT Sinar Lentera Utama⟧ (⟦o SLU⟧) itu. Kata ⟦o PT SLU⟧ itu.', [['PT Sinar Lentera Utama', 3]]],
    ['Kata ⟦o Taekwondo Indonesia⟧ (⟦o TI⟧) dan ⟦o Taekwondo Indonesia NTT⟧ itu. Kata ⟦o TI NTT⟧ itu.', [['Taekwondo Indonesia NTT', 4]]],
    [
      'Kata ⟦o PT Sinar Lentera Utama⟧ itu. Kata ⟦o PT SLU⟧ itu.',
      [
        ['PT Sinar Lentera Utama', 1],
        ['PT SLU', 1],
      ],
    ],
    // the name in another language, with its abbreviation behind a stroke
    ['Ketua ⟦o Dewan Lentera Dunia⟧ (⟦o World Lantern Board⟧/⟦o WLB⟧) hadir.', [['Dewan Lentera Dunia', 3]]],
    // a branch of a listed organisation is another one; a local office has a short form of its own
    [
      'Kata ⟦o CBS News⟧ itu. Kata ⟦o CBS News Los Angeles⟧ itu.',
      [
        ['CBS News', 1],
        ['CBS News Los Angeles', 1],
      ],
    ],
    ['Kata ⟦o Dinas Pertamanan⟧ itu. Kata ⟦o Dinas Pertamanan Surabaya⟧ itu.', [['Dinas Pertamanan Surabaya', 2]]],
  ])('%s', (marked, expected) => {
    expect(organisationsIn(marked)).toEqual(expected);
  });
});

describe('forms of one place', () => {
  test.each<[string, [string, number][]]>([
    ['Kapal tiba di ⟦l Gaza⟧ dan ⟦l Jalur Gaza⟧.', [['Jalur Gaza', 2]]],
    [
      'Warga ⟦l Aceh⟧ dan ⟦l Provinsi Aceh⟧.',
      [
        ['Aceh', 1],
        ['Provinsi Aceh', 1],
      ],
    ],
    ['Warga ⟦l Bondowoso⟧ dan ⟦l Kabupaten Bondowoso⟧.', [['Kabupaten Bondowoso', 2]]],
  ])('%s', (marked, expected) => {
    expect(placesIn(marked)).toEqual(expected);
  });
});
