import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalledRow, HeldRow, NameRow } from '../../src/archive/identity/names/name.ts';
import { wordsOf } from '../../src/archive/identity/names/words.ts';
import { type Namesakes, namesakesAmong, pairsOfParts, suspectsIn } from '../../src/archive/identity/namesakes.ts';
import { type Apart, joinApart, pairsIn } from '../../src/archive/identity/pairs.ts';
import { compare, tell } from '../../src/archive/identity/resolve.ts';
import { STEPS } from '../../src/archive/identity/steps/all.ts';

type Said = Partial<Omit<NameRow, 'number'>> & { readonly name: string; readonly calls?: Readonly<Record<string, number>> };

const BLANK = { type: 'person', known: '', wikidata: '', country: '', category: '', office: '', articles: 1 } as const;

/** Rows as an archive has them; `calls` are the short forms that articles use beside the name. */
function archive(said: readonly Said[]): { readonly rows: NameRow[]; readonly called: CalledRow[]; readonly held: HeldRow[]; readonly namesakes: Namesakes } {
  const rows = said.map(({ calls: _, ...row }, k): NameRow => ({ ...BLANK, first: k, ...row, number: k + 1 }));
  const called = said.flatMap(({ calls = {} }, k) => Object.entries(calls).map(([form, articles]) => ({ number: k + 1, form, articles })));
  const held = rows.flatMap(({ number, office }) => (office === '' ? [] : [{ number, office }]));
  return { rows, called, held, namesakes: new Map() };
}

/** Which rows are one, as lists of their names with why, entity by entity. */
function groups(said: readonly Said[]): string[][] {
  const { rows, called, held, namesakes } = archive(said);
  const { entities, identities } = tell(compare({ rows, called, held, namesakes }));
  const whys = [...identities];
  return [...entities].map((_, place) => whys.filter(({ entity }) => entity === place).map(({ number, why }) => `${rows[number - 1]?.name}: ${why}`));
}

const one = (said: readonly Said[]): boolean => groups(said).length === 1;
const whyOf = (said: readonly Said[], name: string): string | undefined =>
  groups(said)
    .flat()
    .findLast((line) => line.startsWith(`${name}: `))
    ?.split(': ')[1];

const SUBROTO = { name: 'Wira Subroto', known: 'Wira Subroto', wikidata: 'Q1', country: 'ID' } as const;

describe('what tells that names are one', () => {
  test.each<[string, string, Said[]]>([
    ['known', 'Pak Wira', [SUBROTO, { name: 'Pak Wira', known: 'Wira Subroto', wikidata: 'Q1' }]],
    ['same-name', 'WIRA SUBROTO', [{ name: 'Wira Subroto' }, { name: 'WIRA SUBROTO' }]],
    ['same-name', 'Hasan Bin Salim', [{ name: 'Hasan Salim' }, { name: 'Hasan Bin Salim' }]],
    [
      'same-name',
      'PT Sinar Laut Tbk',
      [
        { name: 'Sinar Laut', type: 'organisation' },
        { name: 'PT Sinar Laut Tbk', type: 'organisation' },
      ],
    ],
    [
      'same-name',
      'Bondan-Sari',
      [
        { name: 'Bondan Sari', type: 'place' },
        { name: 'Bondan-Sari', type: 'place' },
      ],
    ],
    ['listed-name', 'Wira A Subroto', [SUBROTO, { ...SUBROTO, name: 'Wira A Subroto' }, { name: 'Wira A Subroto' }]],
    ['glued', 'Wira Subrotoyang', [{ name: 'Wira Subroto', articles: 3 }, { name: 'Wira Subrotoyang' }]],
    ['glued', 'Wira Subrotomengatakan', [{ ...SUBROTO, articles: 2 }, { name: 'Wira Subrotomengatakan' }]],
    ['glued', 'Wira Zonyang', [{ name: 'Wira Zon', known: 'Wira Zon' }, { name: 'Wira Zonyang' }].map((row, k) => ({ ...row, articles: 2 - k }))],
    ['glued', 'Wira Subrotokelihatan', [{ ...SUBROTO, articles: 2 }, { name: 'Wira Subrotokelihatan' }]],
    ['glued', 'Wira Zon6', [{ name: 'Wira Zon', articles: 3 }, { name: 'Wira Zon6' }]],
    ['short-form', 'Wira Subroto', [{ name: 'Gede Wira Subroto', calls: { 'Wira Subroto': 1 } }, { name: 'Wira Subroto' }]],
    ['short-form', 'Gus Wira', [{ name: 'Gede Subroto', calls: { 'Gus Wira': 2 } }, { name: 'Gus Wira' }]],
    [
      'short-form',
      'BPLK',
      [
        { name: 'Badan Pengawas Laut Kita', type: 'organisation', calls: { BPLK: 1 } },
        { name: 'BPLK', type: 'organisation' },
      ],
    ],
    [
      'short-form',
      'SNLT',
      [
        { name: 'Sinar Laut', type: 'organisation', calls: { SNLT: 2 } },
        { name: 'SNLT', type: 'organisation' },
      ],
    ],
    [
      'shorter-name',
      'Wira Subroto',
      [
        { name: 'Wira Adi Subroto', office: 'Camat Cakung' },
        { name: 'Wira Subroto', office: 'Camat Cakung' },
      ],
    ],
    [
      'spelling',
      'Wira Subrotto',
      [
        { name: 'Wira Subroto', office: 'Camat Cakung', articles: 5 },
        { name: 'Wira Subrotto', office: 'Camat Cakung' },
      ],
    ],
    [
      'spelling',
      'M. Wira Subroto',
      [
        { name: 'Muhammad Wira Subroto', office: 'Camat Cakung', articles: 5 },
        { name: 'M. Wira Subroto', office: 'Camat Cakung' },
      ],
    ],
    [
      'spelling',
      'Wira Subrotto',
      [
        { ...SUBROTO, office: 'Camat Cakung' },
        { name: 'Wira Subrotto', office: 'Camat Cakung' },
      ],
    ],
    [
      'office',
      'Subroto',
      [
        { name: 'Wira Subroto', office: 'Camat Cakung' },
        { name: 'Subroto', office: 'Camat Cakung' },
      ],
    ],
  ])('%s: %s', (why, name, said) => {
    expect(one(said)).toBe(true);
    expect(whyOf(said, name)).toBe(why);
  });

  test('every step has a row above', () => {
    const told = ['listed-name', 'glued', 'short-form', 'shorter-name', 'spelling'];
    expect(STEPS.map(({ id }) => id)).toEqual(told);
  });
});

describe('what does not', () => {
  test.each<[string, Said[]]>([
    ['a word glued to a name that nobody else has', [{ name: 'Wira Subroto', articles: 2 }, { name: 'Wira Subrotoyang' }]],
    ['a name that goes on as a name', [{ name: 'Budi Hart', articles: 9 }, { name: 'Budi Hartanto' }]],
    ['a name with two words more', [{ name: 'Wira Subroto dan Tono Saleh', calls: { 'Wira Subroto': 1 } }, { name: 'Wira Subroto' }]],
    ['a son', [{ name: 'Wira Subroto Jr', calls: { 'Wira Subroto': 1 } }, { name: 'Wira Subroto' }]],
    [
      'somebody named before a name that is more usual',
      [
        { name: 'Tina Wira Subroto', calls: { 'Wira Subroto': 1 } },
        { name: 'Wira Subroto', articles: 9 },
      ],
    ],
    [
      'a short form with another office',
      [
        { name: 'Wira Subroto Hadi', office: 'Camat', calls: { 'Wira Subroto': 1 } },
        { name: 'Wira Subroto', office: 'Lurah' },
      ],
    ],
    [
      'an abbreviation that ten times as many articles have alone',
      [
        { name: 'Sinar Laut', type: 'organisation', calls: { SNLT: 2 } },
        { name: 'SNLT', type: 'organisation', articles: 21 },
      ],
    ],
    [
      'a body within a listed one',
      [
        { name: 'Dewan Kota', type: 'organisation', known: 'Dewan Kota' },
        { name: 'Dewan Kota Timur', type: 'organisation', known: 'Dewan Kota', articles: 5 },
        { name: 'Dewan Kota Timur', type: 'organisation' },
      ],
    ],
    ['two entries of one name', [SUBROTO, { ...SUBROTO, wikidata: 'Q2' }]],
    ['a single word and a full name', [{ name: 'Wira Subroto', calls: { Wira: 9 } }, { name: 'Wira' }]],
    [
      'a single word with an office that two of the name hold',
      [
        { name: 'Wira Subroto', office: 'Camat' },
        { name: 'Wira Santoso', office: 'Camat' },
        { name: 'Wira', office: 'Camat' },
      ],
    ],
    [
      'an office that says too little, where others have the word',
      [
        { name: 'Wira Subroto', office: 'Ketua' },
        { name: 'Wira Santoso' },
        ...['Tono Saleh', 'Budi Umar', 'Rina Hadi'].map((name) => ({ name, office: 'Ketua' })),
        { name: 'Wira', office: 'Ketua' },
      ],
    ],
    [
      'a short form of two',
      [{ name: 'Gede Wira Subroto', calls: { 'Wira Subroto': 3 } }, { name: 'Ida Wira Subroto', calls: { 'Wira Subroto': 3 } }, { name: 'Wira Subroto' }],
    ],
    ['an alias told once', [{ name: 'Gede Subroto', calls: { 'Gus Wira': 1 } }, { name: 'Gus Wira' }]],
    [
      'an abbreviation told once, of other letters',
      [
        { name: 'Sinar Laut', type: 'organisation', calls: { SNLT: 1 } },
        { name: 'SNLT', type: 'organisation' },
      ],
    ],
    [
      'an abbreviation of two letters',
      [
        { name: 'Sinar Laut', type: 'organisation', calls: { SL: 5 } },
        { name: 'SL', type: 'organisation' },
      ],
    ],
    [
      'a word that is no abbreviation',
      [
        { name: 'Garuda Laut', type: 'organisation', calls: { Garuda: 5 } },
        { name: 'Garuda', type: 'organisation' },
      ],
    ],
    [
      'a name within a name',
      [
        { name: 'Kantor SAR Cakung', type: 'organisation', calls: { SAR: 5 } },
        { name: 'SAR', type: 'organisation' },
      ],
    ],
    ['fewer words without an office', [{ name: 'Wira Adi Subroto' }, { name: 'Wira Subroto' }]],
    ['an abbreviated first name without an office', [{ name: 'Muhammad Wira Subroto' }, { name: 'M. Wira Subroto' }]],
    [
      'an abbreviated first name before one other',
      [
        { name: 'Muhammad Subroto', office: 'Camat Cakung' },
        { name: 'M. Subroto', office: 'Camat Cakung' },
      ],
    ],
    ['a spelling without an office', [{ name: 'Wira Subroto' }, { name: 'Wira Subrotto' }]],
    [
      'a spelling with another office',
      [
        { name: 'Wira Subroto', office: 'Camat' },
        { name: 'Wira Subrotto', office: 'Lurah' },
      ],
    ],
    [
      'words far apart',
      [
        { name: 'Wira Subroto', office: 'Camat' },
        { name: 'Wira Sudarsono', office: 'Camat' },
      ],
    ],
    [
      'one name with offices of two countries, each in two articles',
      [
        { name: 'Wira Subroto', country: 'ID', articles: 2 },
        { name: 'Wira Subroto', country: 'MY', articles: 2 },
      ],
    ],
    [
      'places in two countries',
      [
        { name: 'Sinai', type: 'place', country: 'EG' },
        { name: 'Sinai', type: 'place', country: 'US' },
      ],
    ],
    ['a person and a place', [{ name: 'Wira Subroto' }, { name: 'Wira Subroto', type: 'place' }]],
    [
      'a common name, and an entry that one article called so',
      [
        { name: 'Lalu Wira Subroto', known: 'Lalu Wira Subroto', wikidata: 'Q3' },
        { name: 'Wira Subroto', known: 'Lalu Wira Subroto', wikidata: 'Q3' },
        { name: 'Wira Subroto' },
      ],
    ],
  ])('%s', (_, said) => expect(groups(said).length).toBeGreaterThan(1));

  test('an office of another country in one article is a slip', () => {
    expect(one([{ name: 'Wira Subroto', country: 'ID', articles: 9 }, { name: 'Wira Subroto', country: 'MY' }, { name: 'Wira Subroto' }])).toBe(true);
  });
});

describe('company', () => {
  const said = [{ name: 'Wira Soebroto', articles: 4 }, { name: 'Wira Subroto' }, { name: 'Wira Adi Subroto' }, { name: 'Wira Sudarsono' }];
  const pairs = pairsIn(compare(archive(said)));
  const kept = (one: number, other: number): Apart => ({ one, other, company: true });

  test('is asked of names alike', () => {
    expect(pairs.map(([one, other]) => `${said[one]?.name} ~ ${said[other]?.name}`)).toEqual([
      'Wira Soebroto ~ Wira Subroto',
      'Wira Subroto ~ Wira Adi Subroto',
    ]);
  });

  test('joins the rarer name to the other, and none to two', () => {
    const joinedBy = (...apart: readonly Apart[]): number => {
      const compared = compare(archive(said));
      joinApart(
        compared,
        pairsIn(compared).map(([one, other]) => [one, other, null]),
        apart,
      );
      return [...tell(compared).entities].length;
    };
    expect([joinedBy(), joinedBy(kept(0, 1)), joinedBy(kept(0, 1), kept(1, 2))]).toEqual([4, 3, 4]);
  });
});

describe('a rare word', () => {
  /** How many are one where the names never stand in one article, and where they do. */
  const counts = (said: readonly Said[]): [number, number] => {
    const told = (isApart: boolean): number => {
      const compared = compare(archive(said));
      const pairs = pairsIn(compared);
      joinApart(compared, pairs, isApart ? pairs.map(([one, other]) => ({ one, other, company: false })) : []);
      return [...tell(compared).entities].length;
    };
    return [told(true), told(false)];
  };

  test.each<[string, Said[], [number, number]]>([
    ['the rest is left out', [{ name: 'Melati Wiryoprasojo' }, { name: 'Melati Wiryoprasojo Lestari' }], [1, 2]],
    ['an initial within', [{ name: 'Melati Wiryoprasojo' }, { name: 'Melati E. Wiryoprasojo' }], [1, 2]],
    ['"M." before', [{ name: 'M. Melati Wiryoprasojo' }, { name: 'Melati Wiryoprasojo', articles: 6 }], [1, 2]],
    ['a slip of one article', [{ name: 'Kartika Wiryoprasojo', articles: 2 }, { name: 'Kartiko Wiryoprasojo' }], [1, 2]],
    [
      'no slip where two articles have it',
      [
        { name: 'Melati Wiryoprasojo', articles: 3 },
        { name: 'Meliti Wiryoprasojo', articles: 2 },
      ],
      [2, 2],
    ],
    ['all is spelt alike today, in one article, too', [{ name: 'Melati Wirjoprasodjo' }, { name: 'Melati Wiryoprasojo' }], [2, 2]],
    ['all is spelt alike today: dj and j', [{ name: 'Melati Wiriprasodjo' }, { name: 'Melati Wiriprasojo' }], [1, 1]],
    ['given names tell nothing', [{ name: 'Abdul Aziz' }, { name: 'Abdul Azis', articles: 2 }], [2, 2]],
    ['one word and what stands before names tell nothing', [{ name: 'M. Wiriprasojo' }, { name: 'M. Bondan Wiriprasojo' }], [2, 2]],
    ['somebody else has a name before', [{ name: 'Melati Wiriprasojo', articles: 9 }, { name: 'Sekar Melati Wiriprasojo' }], [2, 2]],
    ['the second of a name', [{ name: 'Wiriprasojo Agung I' }, { name: 'Wiriprasojo Agung II' }], [2, 2]],
    [
      'offices with no word in common',
      [
        { name: 'Melati Wiriprasojo', office: 'Kepala Kepolisian Resor Solo' },
        { name: 'Melati Wiriprasojo Lestari', office: 'Direktur Bank Laut' },
      ],
      [2, 2],
    ],
    [
      'a word that five have',
      [
        { name: 'Bambang Wiriprasojo' },
        { name: 'Bambang Wiriprasodjo' },
        ...['Agus', 'Bondan', 'Rini', 'Sekar'].map((given) => ({ name: `${given} Wiriprasojo` })),
      ],
      [6, 6],
    ],
  ])('%s', (_, said, expected) => expect(counts(said)).toEqual(expected));
});

test('a single word is ambiguous, and says whom it may mean', () => {
  const { rows, called, held, namesakes } = archive([
    { name: 'Wira Subroto', calls: { Wira: 2 } },
    { name: 'Wira Santoso', calls: { Wira: 1 } },
    { name: 'Wira' },
  ]);
  const { entities, candidates } = tell(compare({ rows, called, held, namesakes }));
  const told = [...entities];
  expect(told.filter(({ ambiguous }) => ambiguous).map(({ name }) => name)).toEqual(['Wira']);
  expect([...candidates].map((pair) => pair.map((place) => told[place]?.name))).toEqual([
    ['Wira', 'Wira Santoso'],
    ['Wira', 'Wira Subroto'],
  ]);
});

test('rows of a name in two countries that say none are ambiguous', () => {
  const { rows, called, held, namesakes } = archive([
    { name: 'Wira Subroto', country: 'ID', articles: 2 },
    { name: 'Wira Subroto', country: 'MY', articles: 2 },
    { name: 'Wira Subroto' },
  ]);
  expect([...tell(compare({ rows, called, held, namesakes })).entities].map(({ country, ambiguous }) => [country, ambiguous])).toEqual([
    ['ID', false],
    ['MY', false],
    [null, true],
  ]);
});

describe('ids', () => {
  const idsOf = (said: readonly Said[]): string[] => [...tell(compare(archive(said))).entities].map(({ id }) => id);

  test('are those of Wikidata where there is one', () => expect(idsOf([SUBROTO])).toEqual(['Q1']));

  test('a place and a country with one Wikidata id have two', () => {
    const ids = idsOf([
      { name: 'Singapura', type: 'place', known: 'Singapura', wikidata: 'Q334' },
      { name: 'Singapura', type: 'country', known: 'Singapura', wikidata: 'Q334', country: 'SG' },
    ]);
    expect(new Set(ids).size).toBe(2);
  });

  test('stay the same when articles are added', () => {
    const before = idsOf([{ name: 'Wira Subroto', articles: 2 }]);
    expect(
      idsOf([
        { name: 'Wira Subroto', articles: 3 },
        { name: 'Wira Subroto', office: 'Camat', articles: 9 },
      ]),
    ).toEqual(before);
  });
});

const word = fc.constantFrom('Adi', 'Budi', 'Wira', 'Subroto', 'Subrotto', 'Santoso');
const anyRow = fc.record({
  type: fc.constantFrom('person' as const, 'organisation' as const),
  name: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  known: fc.constantFrom('', '', 'Adi Wira', 'Budi Wira'),
  country: fc.constantFrom('', 'ID', 'MY'),
  office: fc.constantFrom('', 'Camat', 'Lurah'),
  articles: fc.integer({ min: 1, max: 3 }),
  calls: fc.dictionary(word, fc.integer({ min: 1, max: 3 }), { maxKeys: 2 }),
});

test('whatever the names: every row has one entity, ids are unique, no two entries and no two types are one', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 25 }), (said) => {
      const { rows, called, held, namesakes } = archive(said);
      const { entities, identities } = tell(compare({ rows, called, held, namesakes }));
      const [told, whose] = [[...entities], [...identities]];
      expect(whose.map(({ number }) => number).sort((a, b) => a - b)).toEqual(rows.map(({ number }) => number));
      expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
      for (const place of told.keys()) {
        const own = whose.filter(({ entity }) => entity === place).map(({ number }) => rows[number - 1]);
        expect(new Set(own.flatMap((row) => row?.known || [])).size).toBeLessThanOrEqual(1);
        expect(new Set(own.map((row) => row?.type)).size).toBe(1);
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['person', 'Mohammed bin Salman', 'mohammed salman'],
  ['person', 'Al Ghazali', 'al ghazali'],
  ['person', 'Ma’ruf Amin', 'maruf amin'],
  ['person', 'Nathan Tjoe-A-On', 'nathan tjoe a on'],
  ['organisation', 'PT Pindad (Persero)', 'pindad'],
  ['place', 'Bogotá', 'bogota'],
] as const)('%s "%s" is compared as "%s"', (type, name, words) => expect(wordsOf(type, name).join(' ')).toBe(words));

describe('people of one name', () => {
  const OTHERS = ['Ahmad Yunus', 'Ahmad Dahlan', 'Ahmad Subarjo', 'Riza Pahlevi', 'Riza Umar'].map((name) => ({ name }));
  const KEEPER = { name: 'Ahmad Riza', office: 'Kiper', articles: 2 };
  const HEAD = { name: 'Ahmad Riza', office: 'Camat Sukasari', articles: 2 };

  /** The entities named so, with how many rows and candidates each has; no two parts of a name have anything in common but for those of `friends`. */
  function told(said: readonly Said[], friends: readonly string[] = []): [boolean, number, number][] {
    const { rows, called, held } = archive([...said, ...OTHERS]);
    const suspects = suspectsIn(rows, held);
    const strangers = pairsOfParts(suspects).map(([one, other]) => `${one} ${other}`);
    const namesakes = namesakesAmong(suspects, new Set(strangers.filter((pair) => !friends.includes(pair))));
    const { entities, identities, candidates } = tell(compare({ rows, called, held, namesakes }));
    const [whose, maybe] = [[...identities], [...candidates]];
    return [...entities].flatMap(({ name, ambiguous }, place): [boolean, number, number][] =>
      name === 'Ahmad Riza' ? [[ambiguous, whose.filter(({ entity }) => entity === place).length, maybe.filter(([one]) => one === place).length]] : [],
    );
  }

  test('of other offices and other company, twice each, are several; the articles that tell neither are of one of them', () =>
    expect(told([KEEPER, HEAD, { name: 'Ahmad Riza' }, { ...KEEPER, office: 'Kiper Utama' }])).toEqual([
      [false, 2, 0],
      [false, 1, 0],
      [true, 1, 2],
    ]));

  test('of whom one article alone tells are one, and ambiguous', () => expect(told([KEEPER, { ...HEAD, articles: 1 }])).toEqual([[true, 2, 0]]));

  test.each<[string, readonly Said[], string[]]>([
    ['who are named with the same others', [KEEPER, HEAD], ['0 1']],
    ['whose offices have a word in common', [KEEPER, { ...HEAD, office: 'Kiper Sukasari' }], []],
    ['one of whom has no office', [KEEPER, { name: 'Ahmad Riza', articles: 9 }], []],
  ])('%s are one', (_, said, friends) => expect(told(said, friends)).toEqual([[false, said.length, 0]]));

  test('a name with a word that nobody else has, or one of a table, is of one person', () => {
    const suspects = (said: readonly Said[]): number => {
      const { rows, held } = archive([...said, ...OTHERS]);
      return suspectsIn(rows, held).length;
    };
    expect(suspects([KEEPER, HEAD])).toBe(1);
    expect(suspects([KEEPER, HEAD].map((one) => ({ ...one, name: 'Ahmad Zulqaidah' })))).toBe(0);
    expect(suspects([KEEPER, HEAD].map((one) => ({ ...one, known: 'Ahmad Riza' })))).toBe(0);
    expect(suspects([KEEPER, HEAD].map((one) => ({ ...one, name: 'Riza' })))).toBe(0);
  });

  test('every name says so', () => {
    const { rows, called, held } = archive([KEEPER, HEAD, ...OTHERS]);
    const namesakes = namesakesAmong(suspectsIn(rows, held), new Set(['0 1']));
    const { identities } = tell(compare({ rows, called, held, namesakes }));
    expect([...identities].filter(({ why }) => why === 'namesake').map(({ number }) => number)).toEqual([1, 2]);
  });
});
