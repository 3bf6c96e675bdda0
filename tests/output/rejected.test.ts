import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTRY_REASONS, WEAPON_REASONS } from '../../src/document/explain/rejected.ts';
import { analyze } from '../../src/index.ts';
import { DOCUMENT_SCHEMA } from '../../src/output/schema.ts';
import type { SaripatiDocument } from '../../src/output/types.ts';
import { reasonRows, rejectedIn } from './rejected-in.ts';

const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(DOCUMENT_SCHEMA);

describe.each([
  ['WEAPONS.md', 'weapons', WEAPON_REASONS],
  ['COUNTRIES.md', 'countries', COUNTRY_REASONS],
] as const)('%s', (page, layer, reasons) => {
  const rows = reasonRows(page);

  test('every reason has its row, in order', () => {
    expect(rows.map(({ reason }) => reason)).toEqual(reasons);
  });

  test.each(rows.map(({ reason, example, refused }) => [reason, example, refused] as const))('%s: %s', (reason, example, refused) => {
    expect(rejectedIn(example, layer)).toContain(`${refused}=${reason}`);
  });
});

/** Sentences in which rooms refuse things, found things among them, and furniture. */
const PIECES: readonly string[] = [
  ...['WEAPONS.md', 'COUNTRIES.md'].flatMap((page) => reasonRows(page).map(({ example }) => example)),
  'Pasukan Rusia menembakkan rudal balistik dan drone Shahed-136 dalam perang itu.',
  'Kapal induk USS Nimitz tiba. Nimitz membawa jet tempur F-35.',
  '\n\nBaca Juga : Drone Jatuh di Selatan Madrid\n',
  '😀 \ud800 ',
  'Menhan AS dan Presiden Korea Utara',
];
const anyText = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) }), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(' '));

/** The document as it is without what `explain` adds: refusals, and the steps of mentions. */
const unexplained = (doc: SaripatiDocument): unknown => ({
  ...doc,
  rejected: [],
  entities: doc.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(({ steps: _, ...mention }) => mention) })),
});

test('explaining changes nothing else; without it nothing is told', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = analyze(text, { lang: 'ind' });
      expect(plain.rejected).toEqual([]);
      expect(plain.entities.flatMap(({ mentions }) => mentions).filter((mention) => 'steps' in mention)).toEqual([]);
      expect(unexplained(analyze(text, { lang: 'ind', explain: true }))).toEqual(plain);
    }),
    { numRuns: 100 },
  );
});

test('refusals are valid, in text order, outside boilerplate, and no mentions of their layer', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const doc = analyze(text, { lang: 'ind', explain: true });
      expect(valid(JSON.parse(JSON.stringify(doc))), JSON.stringify(valid.errors)).toBe(true);
      const starts = doc.rejected.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const { start, end, text: quoted, layer } of doc.rejected) {
        expect(start).toBeLessThan(end);
        expect(text.slice(start, end)).toBe(quoted);
        const mentions = doc.entities.filter(({ type }) => type === (layer === 'weapons' ? 'weapon' : 'country')).flatMap((entity) => [...entity.mentions]);
        for (const other of [...doc.boilerplate, ...mentions]) expect(other.start < end && start < other.end).toBe(false);
      }
    }),
    { numRuns: 100 },
  );
});

test('offsets are in the unit asked for', () => {
  const text = '😀 Fotografer menerbangkan drone di pantai.';
  const of = (offsets: 'utf16' | 'codepoint' | 'byte'): number[] => analyze(text, { lang: 'ind', explain: true, offsets }).rejected.map(({ start }) => start);
  expect([of('utf16'), of('codepoint'), of('byte')]).toEqual([[27], [26], [29]]);
});

test('only the asked layers tell', () => {
  const text = 'Bank Indonesia menahan suku bunga; fotografer menerbangkan drone.';
  const layers = (only: 'weapons' | 'countries' | 'dates'): string[] =>
    analyze(text, { lang: 'ind', explain: true, only: [only] }).rejected.map(({ layer }) => layer);
  expect([layers('weapons'), layers('countries'), layers('dates')]).toEqual([['weapons'], ['countries'], []]);
});
