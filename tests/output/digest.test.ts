import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { digestOf } from '../../src/output/digest/article.ts';
import { digestLines } from '../../src/output/digest/lines.ts';
import type { Part, Row } from '../../src/output/digest/section.ts';
import { countDocument, totalOf } from '../../src/output/digest/total.ts';
import { whenOf } from '../../src/output/digest/when.ts';
import { PLAIN } from '../../src/output/formats/paint.ts';
import type { AmountRecord, EventRecord, ParticipantRecord, PersonEntity, QuotationRecord, SaripatiDocument } from '../../src/output/types.ts';

const text = 'Presiden Prabowo Subianto tiba di Jakarta pada 5 Mei 2020.';
const DOC: SaripatiDocument = analyze(text, { lang: 'ind', date: '2020-05-06' });
const [FIRST_DATE] = DOC.dates;

const side = (name: string, entity: string | null): ParticipantRecord => ({ entity, name, start: 0, end: 1, text: name, through: null });

function event(more: Partial<EventRecord>): EventRecord {
  const trigger = { start: 0, end: 1, text: 'serangan', form: 'noun' as const };
  const none = { instruments: [], amounts: [], places: [], date: null, quote: null };
  return { id: 'e1', type: 'ASSAULT', mode: null, trigger, actor: null, target: null, ...none, status: 'asserted', confidence: 1, by: 'noun', ...more };
}

function quote(words: string, speaker: string): QuotationRecord {
  const said = { start: 0, end: 1, text: speaker, entity: null, name: speaker, as: 'name' as const, confidence: 1 };
  return { id: 'q1', form: 'direct', start: 0, end: 1, text: words, speaker: said, otherSpeakers: [], cue: null, via: null, confidence: 1, by: 'after-cue' };
}

function amount(words: string, more: Partial<AmountRecord>): AmountRecord {
  const none = { value: null, low: null, high: null, approximate: false, effect: null, head: null, of: null, per: null, equivalent: null };
  return { id: 'm1', kind: 'money', start: 0, end: 1, text: words, unit: 'IDR', ...none, confidence: 1, by: 'symbol', ...more };
}

const rowsOf = (heading: string, doc: Partial<SaripatiDocument>): readonly Row[] =>
  digestOf({ ...DOC, ...doc }, text).parts.find((part) => part.heading === heading)?.rows ?? [];

describe('days for people', () => {
  test.each([
    ['2024-06-01', '2024-06-01', '2024-06-01', '2024-06-01'],
    ['2024-06-01TNI', '2024-06-01', '2024-06-01', '2024-06-01 night'],
    ['2024-06-01T10:00+07:00', '2024-06-01', '2024-06-01', '2024-06-01 10:00'],
    ['2025-W24', '2025-06-09', '2025-06-15', '2025-06-09 to 15'],
    ['2025-W27', '2025-06-30', '2025-07-06', '2025-06-30 to 07-06'],
    ['2025-W01', '2024-12-30', '2025-01-05', '2024-12-30 to 2025-01-05'],
    ['2025-W24-WE', '2025-06-14', '2025-06-15', '2025-06-14 to 15'],
    ['196', '1960-01-01', '1969-12-31', '1960s'],
    ['2024-Q4', '2024-10-01', '2024-12-31', '2024-Q4'],
    ['XXXX-07-18', null, null, null],
  ])('%s', (value, begin, end_, shown) => {
    expect(FIRST_DATE && whenOf({ ...FIRST_DATE, value, begin, end_ })).toBe(shown);
  });

  test('words stand beside a day that was worked out, and not beside one that the text tells', () => {
    const dates = FIRST_DATE ? [FIRST_DATE, { ...FIRST_DATE, value: '2020-05-04', begin: '2020-05-04', text: 'Senin lalu', anchor: 'published' as const }] : [];
    expect(rowsOf('Dates', { dates })).toEqual([
      { name: '2020-05-04', details: ['“Senin lalu”'], count: 1 },
      { name: '2020-05-05', details: [], count: 1 },
    ]);
  });

  test('a week stands where it begins', () => {
    const at = (value: string, begin: string | null): SaripatiDocument['dates'][number][] => (FIRST_DATE ? [{ ...FIRST_DATE, value, begin, end_: begin }] : []);
    const dates = [...at('XXXX-05-17', null), ...at('2025-06-21', '2025-06-21'), ...at('2025-W24', '2025-06-09')];
    expect(rowsOf('Dates', { dates }).map(({ name }) => name)).toEqual(['2025-06-09', '2025-06-21', '“5 Mei 2020”']);
  });
});

describe('people', () => {
  const role = (words: string, country: string | null, more: Partial<PersonEntity['roles'][number]> = {}): PersonEntity['roles'][number] => {
    const none = { organisation: null, former: false, acting: false, rank: null };
    return { start: 0, end: 1, text: words, title: words, country, ...none, ...more };
  };

  test('two roles, each once, with the country of the first that has one', () => {
    const roles = [role('Ketua', null), role('Ketua', null), role('Menteri', 'ID', { former: true }), role('Anggota', 'MY')];
    const person: PersonEntity = { id: 'p1', type: 'person', name: 'Sari', known: null, roles, mentions: [] };
    expect(rowsOf('People', { entities: [person] })).toEqual([{ name: 'Sari', details: ['Ketua (ID)', 'Menteri [former]'], count: 0 }]);
  });
});

describe('events', () => {
  const dates = FIRST_DATE ? [FIRST_DATE, { ...FIRST_DATE, value: 'PAST_REF', begin: null, end_: null }] : [];
  const [a, b] = [side('Israel', 'c1'), side('Iran', 'c2')];

  test.each<[string, EventRecord[], Row[]]>([
    ['both sides', [event({ actor: a, target: b, date: 0 })], [{ name: 'ASSAULT', details: ['Israel → Iran', '2020-05-05'], count: 1 }]],
    ['a vague date is none', [event({ actor: a, target: b, date: 1 })], [{ name: 'ASSAULT', details: ['Israel → Iran'], count: 1 }]],
    ['one side: the word that tells it', [event({ target: b })], [{ name: 'ASSAULT', details: ['? → Iran (serangan)'], count: 1 }]],
    ['plain words in quotes', [event({ actor: a, target: side('dua kapal', null) })], [{ name: 'ASSAULT', details: ['Israel → “dua kapal”'], count: 1 }]],
    [
      'a word of counting is nobody',
      [event({ actor: a, target: side('Sedikitnya', null) })],
      [{ name: 'ASSAULT', details: ['Israel → ? (serangan)'], count: 1 }],
    ],
    [
      'the same between the same is one line',
      [event({ actor: a, target: b, date: 0 }), event({ actor: a, target: b })],
      [{ name: 'ASSAULT', details: ['Israel → Iran', '2020-05-05'], count: 2 }],
    ],
    [
      'another status is another line',
      [event({ actor: a, target: b }), event({ actor: a, target: b, status: 'denied' })],
      [
        { name: 'ASSAULT', details: ['Israel → Iran'], count: 1 },
        { name: 'ASSAULT', details: ['Israel → Iran', '[denied]'], count: 1 },
      ],
    ],
    [
      'words without sides share a line',
      [event({}), event({}), event({ type: 'PROTEST', trigger: { start: 0, end: 1, text: 'Protes', form: 'noun' } })],
      [{ name: 'sides unknown', details: ['serangan ×2', 'protes'] }],
    ],
    ['without sides, but with a day', [event({ date: 0 })], [{ name: 'ASSAULT', details: ['serangan', '2020-05-05'], count: 1 }]],
  ])('%s', (_, events, rows) => {
    expect(rowsOf('Events', { events, dates })).toEqual(rows);
  });

  test('of many, those that name both sides come first', () => {
    const many = [...Array.from({ length: 11 }, (_, k) => event({ target: side(`Kota ${k}`, `l${k}`) })), event({ actor: a, target: b })];
    const rows = rowsOf('Events', { events: many });
    expect(rows).toHaveLength(12);
    expect(rows[9]?.details).toEqual(['Israel → Iran']);
    expect(rows[0]?.details).toEqual(['? → Kota 0 (serangan)']);
  });
});

describe('quotations', () => {
  test.each<[string, QuotationRecord[], number]>([
    ['a beginning of 24 letters told twice', [quote('abcdefghijkl mnopqrstuvwx', 'Sari'), quote('Abcdefghijkl, mnopqrstuvwx yz', 'Sari')], 1],
    ['a beginning of 23', [quote('abcdefghijkl mnopqrstuvw', 'Sari'), quote('abcdefghijkl mnopqrstuvwx', 'Sari')], 2],
    ['two speakers', [quote('abcdefghijkl mnopqrstuvwx', 'Sari'), quote('abcdefghijkl mnopqrstuvwx', 'Budi')], 2],
  ])('%s', (_, quotes, count) => {
    const rows = rowsOf('Said', { quotes });
    expect(rows).toHaveLength(count);
    expect(rows[0]?.details[0]).toContain(count === 1 ? 'yz' : 'abc');
  });

  test('several speakers are named together', () => {
    const one = quote('abcdefghijkl', 'Sari');
    const rows = rowsOf('Said', { quotes: [{ ...one, otherSpeakers: one.speaker ? [{ ...one.speaker, name: 'Budi' }] : [] }, one] });
    expect(rows.map(({ name }) => name)).toEqual(['Sari, Budi', 'Sari']);
  });

  test('a speaker is named once a run', () => {
    const part: Part = {
      heading: null,
      tint: 'cyan',
      flow: false,
      most: 9,
      names: 'once',
      rows: ['Sari', 'Sari', 'Budi', 'Sari'].map((name) => ({ name, details: ['x'] })),
    };
    expect(digestLines({ title: 'T', about: [], parts: [part] }, 80, PLAIN)).toEqual(['T', '  Sari  x', '        x', '  Budi  x', '  Sari  x']);
  });
});

describe('amounts', () => {
  test('the dead first, then money, at most five of it before the others', () => {
    const money = Array.from({ length: 7 }, (_, k) => amount(`Rp ${k} juta`, {}));
    const people = [amount('dua anak', { kind: 'people' }), amount('24 orang', { kind: 'people', effect: 'dead' })];
    const names = rowsOf('Amounts', { amounts: [...money, ...people, amount('5 persen', { kind: 'percent' })] }).map(({ name }) => name);
    expect(names).toEqual(['24 orang', 'dua anak', 'Rp 0 juta', 'Rp 1 juta', 'Rp 2 juta', 'Rp 3 juta', 'Rp 4 juta', '5 persen', 'Rp 5 juta', 'Rp 6 juta']);
  });

  test('capitals make no other amount', () => {
    expect(rowsOf('Amounts', { amounts: [amount('triliunan rupiah', {}), amount('triliunan Rupiah', {})] })).toEqual([
      { name: 'triliunan rupiah', details: [], count: 2 },
    ]);
  });
});

describe('rows', () => {
  const shown = (more: Partial<Part>): string[] => {
    const rows: Row[] = [1, 2, 3].map((count) => ({ name: `kota ${count}`, details: [], count }));
    return digestLines({ title: 'T', about: [], parts: [{ heading: null, tint: 'cyan', flow: false, most: 3, rows, ...more }] }, 80, PLAIN).slice(1);
  };

  test('are counted from two on', () => {
    expect(shown({})).toEqual(['  kota 1', '  kota 2 ×2', '  kota 3 ×3']);
    expect(shown({ flow: true })).toEqual(['  kota 1 · kota 2 ×2 · kota 3 ×3']);
  });

  test('of more than fit the rest is counted', () => {
    expect(shown({ most: 2 })).toEqual(['  kota 1', '  kota 2 ×2', '  and 1 more']);
  });
});

test.each([
  [0.9, 'Indonesian'],
  [0.894, 'Indonesian (89 %)'],
])('a language of confidence %d is shown as %s', (confidence, shown) => {
  const language = DOC.language && { ...DOC.language, name: 'Indonesian', confidence };
  expect(digestOf({ ...DOC, language }, text).about).toContain(shown);
});

describe('the total', () => {
  const placed = (...names: string[]): SaripatiDocument => ({
    ...DOC,
    entities: names.map((name, k) => ({ id: `l${k + 1}`, type: 'place', name, known: null, country: null, mentions: [] })),
  });

  test('counts articles, the most first, then by name', () => {
    const tally = new Map<string, number>();
    for (const doc of [placed('Tuban', 'Solo', 'Tuban'), placed('Tuban', 'Ambon')]) countDocument(doc, tally);
    expect(totalOf(tally)?.parts.find(({ heading }) => heading === 'Places')?.rows).toEqual([
      { name: 'Tuban', details: [], count: 2 },
      { name: 'Ambon', details: [], count: 1 },
      { name: 'Solo', details: [], count: 1 },
    ]);
  });

  test('of one article there is none', () => {
    const tally = new Map<string, number>();
    countDocument(placed('Tuban'), tally);
    expect(totalOf(tally)).toBeNull();
  });
});

test.each([
  ['a title that fits', 40, 1],
  ['a title of two lines that is longer than the terminal', 40, 2],
  ['a title that is so long that it does not even fit into two lines of a narrow terminal of forty columns', 40, 2],
])('%s', (title, columns, lines) => {
  const shown = digestLines({ title, about: [], parts: [] }, columns, PLAIN);
  expect(shown).toHaveLength(lines);
  expect(shown.every((line) => line.length <= columns)).toBe(true);
  expect(shown.join(' ').endsWith('…')).toBe(title.length > columns * 2);
});
