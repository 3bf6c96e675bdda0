import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { analyze, createArticle, createPipeline, type WatchlistEntry } from '../../src/index.ts';
import { DOCUMENT_SCHEMA } from '../../src/output/schema.ts';

const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(DOCUMENT_SCHEMA);
const watchlist: WatchlistEntry[] = [
  { type: 'kapal', patterns: ['[|KRI] Teladan [Jaya|Raya]'] },
  { id: 'o-7', type: 'orang', label: 'Budi', patterns: ['Budi Contoh', 'Contoh'] },
];

test('one entity an entry, in order of first mention, in the schema', () => {
  const text = '😀 Budi Contoh naik KRI Teladan Jaya. Contoh turun dari Teladan Raya.';
  const doc = analyze(text, { watchlist, only: ['custom'], lang: 'ind' });
  expect(doc.entities).toEqual([
    {
      id: 'x1',
      type: 'custom',
      name: 'Budi',
      watch: 'o-7',
      kind: 'orang',
      entity: null,
      mentions: [
        { start: 3, end: 14, text: 'Budi Contoh', sentence: 0, confidence: 1, by: 'watchlist' },
        { start: 38, end: 44, text: 'Contoh', sentence: 1, confidence: 1, by: 'watchlist' },
      ],
    },
    {
      id: 'x2',
      type: 'custom',
      name: 'KRI Teladan Jaya',
      watch: null,
      kind: 'kapal',
      entity: null,
      mentions: [
        { start: 20, end: 36, text: 'KRI Teladan Jaya', sentence: 0, confidence: 1, by: 'watchlist' },
        { start: 56, end: 68, text: 'Teladan Raya', sentence: 1, confidence: 1, by: 'watchlist' },
      ],
    },
  ]);
  expect(valid(JSON.parse(JSON.stringify(doc))), JSON.stringify(valid.errors)).toBe(true);
});

test('what names an entity says which', () => {
  const listed = [{ type: 'orang', patterns: ['Prabowo Subianto'] }];
  const text = 'Presiden Prabowo Subianto tiba di Jakarta dengan kapal perang.';
  const doc = analyze(text, { watchlist: listed, lang: 'ind' });
  const person = doc.entities.find(({ type }) => type === 'person');
  expect(person?.mentions).toMatchObject([{ text: 'Prabowo Subianto' }]);
  expect(doc.entities.find(({ type }) => type === 'custom')).toMatchObject({ name: 'Prabowo Subianto', entity: person?.id });
  // Without the people there is nothing to name.
  expect(analyze(text, { watchlist: listed, lang: 'ind', only: ['custom', 'countries'] }).entities.at(-1)).toMatchObject({ type: 'custom', entity: null });
});

test.each(['codepoint', 'byte'] as const)('offsets in %s', (offsets) => {
  const text = '😀 é Budi Contoh';
  const [mention] = analyze(text, { watchlist, only: ['custom'], lang: 'ind', offsets }).entities.flatMap((entity) => [...entity.mentions]);
  expect([mention?.start, mention?.end]).toEqual(offsets === 'byte' ? [8, 19] : [4, 15]);
});

test('the other layers are what they are without a watchlist', () => {
  const article = createArticle('Presiden Rusia naik KRI Teladan Jaya di Jakarta, Selasa.', { id: 'a' });
  const plain = createPipeline({ lang: 'ind' })(article);
  const watching = createPipeline({ lang: 'ind', watchlist })(article);
  const others = watching.entities.filter(({ type }) => type !== 'custom');
  expect(watching.entities.length).toBe(others.length + 1);
  expect({ ...watching, entities: others }).toEqual(plain);
});

test('times are those of the dates layer', () => {
  const timed = [{ type: 'latihan', patterns: ['pada [DATE]', 'selama [DURATION]'] }];
  const text = 'Latihan digelar pada 5 Mei 2020 dan pada Selasa (18/7/2023) selama dua pekan, bukan pada sore.';
  const { entities, dates } = analyze(text, { watchlist: timed, only: ['custom'], lang: 'ind' });
  expect(entities.flatMap(({ mentions }) => mentions.map((mention) => mention.text))).toEqual([
    'pada 5 Mei 2020',
    'pada Selasa (18/7/2023)',
    'selama dua pekan',
  ]);
  expect(dates).toEqual([]);
});

test('a text of another language is not searched, unless forced', () => {
  const text = 'Budi Contoh went aboard the ship.';
  const count = (force: boolean): number => analyze(text, { watchlist, only: ['custom'], lang: 'eng', force }).entities.length;
  expect([count(false), count(true)]).toEqual([0, 1]);
});
