import { offsetConverter } from '../../text/offsets/offsets.ts';
import type { Analysed } from '../formats/documents.ts';
import type { AnyEntity } from '../types.ts';
import { type Export, each } from './export.ts';
import { labelled } from './spans.ts';

/** Characters before and after the words, by which they are found again where the text has changed; in UTF-16 code units. */
const CONTEXT_UNITS = 32;

const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, '');

function tags(label: string, entity: AnyEntity | undefined): object[] {
  const tag = { type: 'TextualBody', purpose: 'tagging', value: label };
  if (entity === undefined) return [tag];
  const wikidata = 'known' in entity ? entity.known?.wikidata : null;
  const named = { type: 'TextualBody', purpose: 'identifying', value: entity.name };
  return [tag, wikidata ? { type: 'SpecificResource', purpose: 'identifying', source: `http://www.wikidata.org/entity/${wikidata}` } : named];
}

function page({ doc, text }: Analysed): string {
  const to = offsetConverter(text, 'codepoint');
  const base = `urn:saripati:${doc.source.sha256}`;
  const entities = new Map(doc.entities.map((entity) => [entity.id, entity]));
  const items = labelled(doc).map(({ start, end, label, entity }, k) => ({
    id: `${base}:${k + 1}`,
    type: 'Annotation',
    body: tags(label, entities.get(entity ?? '')),
    target: {
      source: /^https?:/iu.test(doc.meta.url ?? '') ? doc.meta.url : base,
      selector: [
        { type: 'TextPositionSelector', start: to(start), end: to(end) },
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: whole(text.slice(Math.max(0, start - CONTEXT_UNITS), start)),
          suffix: whole(text.slice(end, end + CONTEXT_UNITS)),
        },
      ],
    },
  }));
  return `${JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: `${base}:page`, type: 'AnnotationPage', items })}\n`;
}

/** An annotation page of the W3C a line. The recommendation counts code points. */
export const webAnnotation: Export = { id: 'web-annotation', about: 'W3C Web Annotations: one JSON-LD page per article, one per line', open: () => each(page) };
