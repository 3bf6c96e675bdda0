import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { createPipeline } from '../../src/analyze.ts';
import { createArticle } from '../../src/document/article.ts';
import { EXPORTS } from '../../src/output/exports/all.ts';
import type { ExportId } from '../../src/output/exports/export.ts';
import { labelled } from '../../src/output/exports/spans.ts';
import type { Analysed } from '../../src/output/formats/documents.ts';

/** What the tests use of the readers of two formats. */
interface Entity {
  readonly getProperty: (name: string) => readonly string[];
}
interface Schema {
  readonly required?: readonly string[];
  readonly getProperties: () => ReadonlyMap<string, unknown>;
}
interface Model {
  readonly types: Readonly<Record<string, { readonly values: ReadonlyMap<string, string> }>>;
  readonly getSchema: (name: string) => Schema;
  readonly getEntity: (read: unknown) => Entity;
}
interface Graph {
  readonly findNode: (test: (id: string, attributes: Readonly<Record<string, unknown>>) => boolean) => string | undefined;
  readonly mapNodes: <Value>(read: (id: string, attributes: Readonly<Record<string, unknown>>) => Value) => Value[];
  readonly getNodeAttributes: (id: string) => Readonly<Record<string, unknown>>;
  readonly edge: (a: string, b: string) => string;
  readonly hasEdge: (a: string, b: string) => boolean;
  readonly getEdgeAttribute: (edge: string, name: string) => unknown;
  readonly degree: (id: string) => number;
}
const require = createRequire(import.meta.url);
const ftm: { readonly Model: new (model: unknown) => Model; readonly defaultModel: unknown } = require('@alephdata/followthemoney');
const graphology: unknown = require('graphology');
const gexf: { readonly parse: (library: unknown, xml: string) => Graph } = require('graphology-gexf');

/** An emoji before everything: two UTF-16 code units, one code point, four bytes. */
const TEXT =
  '🚀 Latihan di Natuna\n\nPresiden Prabowo Subianto dan Kementerian Pertahanan Korea Selatan meninjau jet tempur Su-35 milik Rusia di Natuna pada 18 Juli 2023. 🛩️\n\n“Kami siap,” kata Prabowo, Selasa (18/7/2023).\nRusia menyerang Ukraina.';
const pipeline = createPipeline({ offsets: 'utf16' });
const analysed = (text: string, id = 'uji'): Analysed => ({
  doc: pipeline(createArticle(text, { id, title: 'Latihan <"&">', url: 'https://contoh.id/a', published: '2023-07-19' })),
  text,
});
const ARTICLE = analysed(TEXT);

function exported(to: ExportId, articles: readonly Analysed[] = [ARTICLE]): string {
  const { head, article, tail } = EXPORTS[to].open();
  return head + articles.map(article).join('') + tail();
}

const words = labelled(ARTICLE.doc).map(({ start, end }) => TEXT.slice(start, end));
const codePoints = [...TEXT];
const jsonLines = (text: string): ReturnType<typeof JSON.parse>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('the article has what the rows below look for', () => {
  expect(words).toEqual(expect.arrayContaining(['Prabowo Subianto', 'Korea Selatan', 'jet tempur Su-35', 'Rusia', '18 Juli 2023']));
});

test.each(Object.values(EXPORTS))('$id: the key of the registry is its id, and the same input gives the same bytes', ({ id }) => {
  expect(EXPORTS[id].id).toBe(id);
  expect(exported(id)).toBe(exported(id));
});

test.each(Object.values(EXPORTS))('$id: an article without anything, and none at all', ({ id }) => {
  expect(() => exported(id, [analysed('Halo.')])).not.toThrow();
  expect(() => exported(id, [])).not.toThrow();
});

describe('brat', () => {
  const lines = exported('brat').trimEnd().split('\n');
  const bound = lines
    .filter((line) => line.startsWith('T'))
    .map((line) => /^T\d{1,4}\t(?<label>\w{1,20}) (?<places>[\d ;]{3,80})\t(?<words>.{1,200})$/u.exec(line)?.groups);

  test('counts code points', () => {
    expect(bound.length).toBeGreaterThanOrEqual(words.length);
    for (const found of bound) {
      const pieces = (found?.['places'] ?? '').split(';').map((place) => place.split(' ').map(Number));
      expect(pieces.map(([start, end]) => codePoints.slice(start, end).join('')).join(' ')).toBe(found?.['words']);
    }
  });

  test('every other line is an event or a reference, and leads to annotations that are there', () => {
    const ids = new Set(lines.map((line) => line.split('\t')[0]));
    expect(ids.size).toBe(lines.length);
    const rest = lines.filter((line) => !line.startsWith('T'));
    expect(rest.some((line) => line.startsWith('E'))).toBe(true);
    for (const line of rest) {
      expect(line).toMatch(/^(?:E\d{1,4}\t[A-Z]{3,9}:T\d{1,4}(?: (?:Actor|Target):T\d{1,4}){0,2}|N\d{1,4}\tReference T\d{1,4} Wikidata:Q\d{1,12}\t.{1,200})$/u);
      for (const [id] of line.matchAll(/\bT\d{1,4}\b/gu)) expect(ids).toContain(id);
    }
  });

  test('a mention over two lines comes in pieces', () => {
    const doc = {
      ...ARTICLE.doc,
      dates: [],
      events: [],
      entities: ARTICLE.doc.entities.slice(0, 1).map((entity) => ({ ...entity, known: null, mentions: [{ ...entity.mentions[0], start: 3, end: 27 }] })),
    };
    const text = EXPORTS.brat.open().article({ doc: doc as Analysed['doc'], text: '🚀 Latihan\ndi\r\nNatuna sekali lagi' });
    expect(text.split('\t')[1]).toMatch(/ 2 9;10 12;14 26$/u);
  });
});

describe('iob2', () => {
  const rows = exported('iob2').split('\n');

  test('is a token and a tag a line; I- goes on with what B- began', () => {
    let before = 'O';
    for (const row of rows.filter((line) => line !== '')) {
      expect(row).toMatch(/^\S{1,200}\t(?:O|[BI]-[A-Z]{4,12})$/u);
      const tag = row.slice(row.indexOf('\t') + 1);
      if (tag.startsWith('I-')) expect(before.slice(2)).toBe(tag.slice(2));
      before = tag;
    }
  });

  test('loses no character but white space', () => expect(rows.map((row) => row.split('\t')[0]).join('')).toBe(TEXT.replace(/\s/gu, '')));

  test('keeps the outermost of nested mentions, and parts paragraphs', () => {
    const text = rows.join('\n');
    expect(text).toContain('Prabowo\tB-PERSON\nSubianto\tI-PERSON\n');
    expect(text).toContain('Kementerian\tB-ORGANISATION\nPertahanan\tI-ORGANISATION\nKorea\tI-ORGANISATION\nSelatan\tI-ORGANISATION\n');
    expect(text).toMatch(/Natuna\tB-\w{1,20}\n\nPresiden\tO\n/u);
  });
});

describe('label-studio', () => {
  test('is a list of tasks; its editor counts UTF-16 code units', () => {
    const tasks = JSON.parse(exported('label-studio', [ARTICLE, ARTICLE]));
    expect(tasks).toHaveLength(2);
    const [{ value }] = tasks[0].predictions[0].result;
    expect(Object.keys(value)).toEqual(['start', 'end', 'text', 'labels']);
    for (const found of tasks[1].predictions[0].result) expect(tasks[1].data.text.slice(found.value.start, found.value.end)).toBe(found.value.text);
    expect(tasks[0].predictions[0].result).toHaveLength(words.length);
  });

  test('no articles are an empty list', () => expect(JSON.parse(exported('label-studio', []))).toEqual([]));
});

test('doccano: a line an article; its editor counts UTF-16 code units', () => {
  const [line] = jsonLines(exported('doccano'));
  expect(line.label.map(([start, end]: [number, number]) => line.text.slice(start, end))).toEqual(words);
});

test('web-annotation: positions are code points, quotes have what stands around them', () => {
  const [page] = jsonLines(exported('web-annotation'));
  expect([page['@context'], page.type, page.items.length]).toEqual(['http://www.w3.org/ns/anno.jsonld', 'AnnotationPage', words.length]);
  for (const [k, { target, id }] of page.items.entries()) {
    const [position, quote] = target.selector;
    expect(codePoints.slice(position.start, position.end).join('')).toBe(words[k]);
    expect(TEXT).toContain(quote.prefix + quote.exact + quote.suffix);
    expect(quote.prefix + quote.suffix).not.toMatch(/\p{Cs}/u);
    expect([target.source, id]).toEqual(['https://contoh.id/a', `${page.id.replace(/:page$/u, '')}:${k + 1}`]);
  }
});

describe('followthemoney', () => {
  const entities = jsonLines(exported('followthemoney'));
  const model = new ftm.Model(ftm.defaultModel);

  test('is understood by its own model: schemata, properties, what is required', () => {
    expect([...new Set(entities.map(({ schema }) => schema))].sort()).toEqual(['Article', 'Mention', 'Organization', 'Person']);
    for (const entity of entities) {
      const schema = model.getSchema(entity.schema);
      expect([...schema.getProperties().keys()]).toEqual(expect.arrayContaining(Object.keys(entity.properties)));
      expect(Object.keys(entity.properties)).toEqual(expect.arrayContaining([...(schema.required ?? [])]));
      const read = model.getEntity(entity);
      for (const [name, values] of Object.entries(entity.properties)) expect(read.getProperty(name)).toEqual(values);
    }
  });

  test('ids are there once, and mentions lead to them', () => {
    const ids = new Set(entities.map(({ id }) => id));
    expect(ids.size).toBe(entities.length);
    for (const { properties } of entities.filter(({ schema }) => schema === 'Mention'))
      expect([...ids]).toEqual(expect.arrayContaining([...properties.document, ...properties.resolved]));
  });

  test('countries are those of its model', () => {
    const codes = [...(model.types['country']?.values.keys() ?? [])];
    const told = entities.flatMap(({ properties }) => properties.country ?? []);
    expect(told).not.toEqual([]);
    expect(told.filter((code) => !codes.includes(code))).toEqual([]);
  });
});

describe('gexf', () => {
  const graph = gexf.parse(graphology, exported('gexf', [ARTICLE, analysed('Presiden Prabowo Subianto bertemu Presiden Vladimir Putin di Rusia.', 'dua')]));
  const id = (label: string): string => graph.findNode((_, attributes) => attributes['label'] === label) ?? '';

  test('is read by a reader of its format: nodes with what is known of them', () => {
    expect(graph.getNodeAttributes(id('Prabowo Subianto'))).toMatchObject({ type: 'person', articles: 2, mentions: 3 });
    expect(graph.getNodeAttributes(id('Rusia'))['country']).toBe('RU');
  });

  test('edges weigh the articles that name both', () => {
    expect(graph.getEdgeAttribute(graph.edge(id('Prabowo Subianto'), id('Rusia')), 'weight')).toBe(2);
    const both = exported('gexf', [analysed('Presiden Prabowo Subianto bertemu Presiden Vladimir Putin. Prabowo Subianto lalu terbang ke Jepang.', 'tiga')]);
    const other = gexf.parse(graphology, both);
    const at = (label: string): string => other.findNode((_, attributes) => attributes['label'] === label) ?? '';
    expect(other.getEdgeAttribute(other.edge(at('Prabowo Subianto'), at('Vladimir Putin')), 'sentences')).toBe(1);
    expect(other.getEdgeAttribute(other.edge(at('Jepang'), at('Vladimir Putin')), 'sentences')).toBe(0);
    expect(graph.hasEdge(id('Vladimir Putin'), id('Rusia'))).toBe(true);
    expect(graph.hasEdge(id('Vladimir Putin'), id('Ukraina'))).toBe(false);
  });

  test.each([
    [60, true],
    [61, false],
  ])('of %i entities of one article the last is joined: %s', (length, joined) => {
    const entities = Array.from({ length }, (_, k) => ({
      ...ARTICLE.doc.entities[0],
      id: `x${k}`,
      known: null,
      type: 'custom',
      name: `n${k}`,
      kind: 'uji',
      watch: null,
    }));
    const many = gexf.parse(
      graphology,
      exported('gexf', [{ doc: { ...ARTICLE.doc, entities: entities as unknown as Analysed['doc']['entities'] }, text: TEXT }]),
    );
    const last = many.findNode((_, attributes) => attributes['label'] === `n${length - 1}`) ?? '';
    expect(many.degree(last) > 0).toBe(joined);
  });

  test('names are escaped, and what XML does not allow is left out', () => {
    const entities = [{ ...ARTICLE.doc.entities[0], known: null, type: 'custom', name: '<a> & "b"\u0000\n🚀', kind: 'uji', watch: null }];
    const odd = exported('gexf', [{ doc: { ...ARTICLE.doc, entities: entities as unknown as Analysed['doc']['entities'] }, text: TEXT }]);
    expect(odd).toContain('label="&lt;a&gt; &amp; &quot;b&quot; 🚀"');
    expect(gexf.parse(graphology, odd).mapNodes((_, attributes) => attributes['label'])).toEqual(['<a> & "b" 🚀']);
  });
});
